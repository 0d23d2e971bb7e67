import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexer, type Token, type Tokens } from 'marked';
import { isLossless } from '../../shared/formats/loss';
import { readMarkdown } from '../../shared/formats/markdown/read';
import { writeMarkdown } from '../../shared/formats/markdown/write';
import { buildMap } from '../../shared/map/build-map';
import { checkMap } from '../../shared/map/invariants';
import { recordsOf } from '../../shared/map/table';
import { anyMap } from '../support/arbitrary-map';
import { INJECTION_TEXTS } from '../support/argdown-texts';
import { differencesBut } from '../support/conversion-differences';
import { seededIds } from '../support/ids';
import { anyPlacedMap } from '../support/placed-map';

const context = () => ({ newId: seededIds(7), now: '2026-02-06T12:00:00Z', title: 'file' });

/** The kinds of all pieces that another reader of Markdown finds. */
function piecesOf(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    const inside = (token as Tokens.Generic).tokens ?? [];
    const items = token.type === 'list' ? (token as Tokens.List).items : [];
    return [token, ...piecesOf(inside), ...piecesOf(items)];
  });
}

describe('a Markdown outline', () => {
  it('gives back every map but for what the report names', () => {
    fc.assert(
      fc.property(anyPlacedMap, ({ map }) => {
        const { text, report } = writeMarkdown(map);
        const reading = readMarkdown(text, context());
        if (!reading.ok) throw new Error(reading.error.message);
        expect(differencesBut(map, reading.value.map, report)).toEqual([]);
        expect(isLossless(reading.value.report)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('holds no markup but what makes it an outline', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(...INJECTION_TEXTS, '<b>', '<!-- x -->', '$x$', '![a](b)', 'www.example.org'),
        ),
        (words) => {
          const text = words.join('');
          const head = { id: 'm-000000000000', title: text, created: '2026-01-01T00:00:00Z' };
          const { text: markdown } = writeMarkdown(
            buildMap(head, { nodes: [{ id: 'n-000000000000', kind: 'claim', text: `x ${text}` }] }),
          );
          const kinds = piecesOf(lexer(markdown)).filter(
            ({ type, raw }) => type !== 'html' || !/^<!-- (n-|counterpoint)/.test(raw),
          );
          const allowed = ['heading', 'text', 'escape', 'space', 'list', 'list_item', 'strong', 'html'];
          expect(
            kinds
              .filter(({ type, raw }) => !allowed.includes(type) || (type === 'html' && raw.trim() !== ''))
              .map(({ raw }) => raw),
          ).toEqual([]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never throws on any text, nor on a file that was cut or changed', () => {
    const lines = fc.array(
      fc.constantFrom(
        '- a',
        '  - b',
        '* **Supports · Together:**',
        '    - **Premise · Claim:** x',
        '# t',
        '> q',
        '[^1]: n',
        '',
        'words',
        '- **See:** a',
      ),
      { maxLength: 20 },
    );
    const holds = (text: string): void => {
      const reading = readMarkdown(text, context());
      if (reading.ok) expect(checkMap(reading.value.map)).toEqual([]);
      else expect(reading.error.message).toMatch(/\S/);
    };
    fc.assert(
      fc.property(
        fc.oneof(
          lines.map((all) => all.join('\n')),
          fc.string({ unit: 'binary' }),
        ),
        holds,
      ),
    );
    fc.assert(
      fc.property(anyMap, fc.nat(), fc.nat(30), fc.string(), ({ map }, where, length, put) => {
        const { text } = writeMarkdown(map);
        const at = where % text.length;
        holds(text.slice(0, at) + put + text.slice(at + length));
        expect([...recordsOf(map.tables.nodes)].every(({ id }) => text.includes(id))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
