import { beforeEach, expect, it } from 'vitest';
import { find } from '../../../../shared/map/arg-map';
import { chronologyOf } from '../../../../shared/view/chronology';
import { mapKnownOn } from '../../../../shared/view/known-on';
import { visibilityOf } from '../../../../shared/view/visibility';
import { Editor } from '../../../support/edit-map';

let editor: Editor;
let cards: Record<string, string>;

/** A card with words of an article that was published then; no article without words. */
function card(text: string, date?: string, published?: string): string {
  const article =
    published === undefined
      ? undefined
      : editor
          .do('source.add', { kind: 'article', title: `Of ${published}`, text: `${text} stands here.` })
          .diff.find(({ table }) => table === 'sources')!.id;
  if (article !== undefined && published !== 'undated')
    editor.do('source.set', { id: article, fields: { published } });
  const passages = article === undefined ? [] : [{ source: article, start: 0, end: text.length }];
  const id = editor
    .do('node.add', { kind: 'evidence', text, passages })
    .diff.find(({ table }) => table === 'nodes')!.id;
  if (date !== undefined) editor.do('node.set', { id, fields: { date } });
  return id;
}

beforeEach(() => {
  editor = new Editor();
  cards = {
    late: card('Late', '2025-03-02', '2025-04-01'),
    year: card('A year alone', '2024', '2026'),
    early: card('Foretold', '2025-06-01', '2025-01-15'),
    loose: card('No article', '2025-03'),
    undated: card('No date', undefined, 'undated'),
  };
});

const texts = (by: 'happened' | 'reported'): string[] =>
  chronologyOf(editor.map, by).moments.map(({ node }) => node.text);

it('orders cards by when they happened, with only a month or a year too, and keeps those without a date apart', () => {
  expect(texts('happened')).toEqual(['A year alone', 'No article', 'Late', 'Foretold']);
  expect(chronologyOf(editor.map, 'happened').undated.map(({ text }) => text)).toEqual(['No date']);
});

it('orders them by their earliest report', () => {
  expect(texts('reported')).toEqual(['Foretold', 'Late', 'A year alone']);
});

it('marks what was reported before it happened', () => {
  const early = chronologyOf(editor.map, 'happened').moments.filter(({ isEarly }) => isEarly);
  expect(early.map(({ node }) => node.text)).toEqual(['Foretold']);
});

it('leaves out what was reported after a date, with the links that hang on it, and keeps what has no dated article', () => {
  const { late = '', early = '', undated = '' } = cards;
  editor.do('link.add', { relation: 'supports', premises: [late], target: { node: early } });
  const known = mapKnownOn(editor.map, '2025-02');
  expect(find(known, 'nodes', late)).toBeUndefined();
  expect(find(known, 'nodes', early)).toBeDefined();
  expect(find(known, 'nodes', undated)).toBeDefined();
  expect(known.tables.links.size).toBe(0);
  expect(mapKnownOn(editor.map, '2027')).toBe(editor.map);
});

it('hides the same on the canvas, whatever else only fades', () => {
  const { late = '', early = '' } = cards;
  editor.do('link.add', { relation: 'supports', premises: [late], target: { node: early } });
  const { hidden, faded } = visibilityOf(editor.map, { focus: undefined, filter: { knownOn: '2025-02' } });
  expect(hidden.has(late)).toBe(true);
  expect([...hidden].some((id) => id.startsWith('l-'))).toBe(true);
  expect(hidden.has(early) || faded.has(early)).toBe(false);
});
