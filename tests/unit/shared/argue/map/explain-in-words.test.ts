import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { explanationPieces, type Piece } from '../../../../../shared/argue/map/explain-in-words';
import type { Explanation } from '../../../../../shared/argue/map/why';
import { speak, type Catalog } from '../../../../../shared/words/words';

afterEach(() => speak('en', {}));

const EXPLANATION: Explanation = {
  verdict: 'out',
  reasons: [
    { kind: 'a reason fails', cards: ['A', 'B'], premises: ['B'], undercutBy: ['C', 'D'] },
    { kind: 'a rival is undecided', question: 'Q', cards: ['E'] },
    { kind: 'an objection stands', cards: ['F'] },
  ],
  wouldBeInWithout: ['F', 'G'],
  tried: { count: 2, of: 2 },
};

function said(): string[] {
  const words = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.card);
  return explanationPieces(EXPLANATION).map((pieces) => pieces.map(words).join(''));
}

it('explains a verdict in whole sentences', () => {
  expect(said()).toEqual([
    'Out:',
    'The reason A and B fails, since B is out and C and D undercut it.',
    'Only one answer to Q can hold, and E is undecided.',
    'The objection F stands.',
    'It would be in if F or G fell.',
  ]);
});

it('has the cards where another language has them', () => {
  const catalog = readFileSync(join(process.cwd(), 'shared/words/catalogs/de.json'), 'utf8');
  speak('de', JSON.parse(catalog) as Catalog);
  expect(said().slice(1, 3)).toEqual([
    'Der Grund A und B scheitert, weil B fällt und C und D ihn untergraben.',
    'Nur eine Antwort auf Q kann gelten, und E ist unentschieden.',
  ]);
});
