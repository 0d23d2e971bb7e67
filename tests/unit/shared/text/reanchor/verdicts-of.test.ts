import { expect, it } from 'vitest';
import type { Source } from '../../../../../shared/map/schema';
import { textHash } from '../../../../../shared/text/hash';
import { verdictOf, verdictsOf } from '../../../../../shared/text/reanchor/verdicts-of';
import { makePassage } from '../../../../../shared/text/selector';

const OLD = 'The dam will hold. The river rose by two metres in a night. Nobody was told. The dam will hold.';
const NEW = 'Nobody was told. The river rose by two metres in one night. The dam may hold.';
const older = { id: 's-000000000001', text: OLD, textHash: textHash(OLD) };
const source: Source = {
  id: older.id,
  kind: 'article',
  title: 'The dam',
  authors: [],
  text: NEW,
  textHash: textHash(NEW),
  versions: [{ text: OLD, textHash: older.textHash, replaced: '2026-02-06T12:00:00Z' }],
};
const marked = (id: string, words: string) => {
  const start = OLD.indexOf(words);
  return makePassage({ id, source: older, start, end: start + words.length });
};
const PASSAGES = [
  marked('p-000000000001', 'The river rose by two metres in a night.'),
  marked('p-000000000002', 'two metres'),
  marked('p-000000000003', 'Nobody was told.'),
  marked('p-000000000004', 'The dam will hold.'),
  // Nothing is left of the text that this one is from but what it keeps itself.
  { ...marked('p-000000000005', 'Nobody was told. The dam'), textHash: textHash('another text') },
];

it('says the same of a passage by itself as of all of them together', () => {
  const all = verdictsOf(source, PASSAGES);
  expect(all.get('p-000000000001')).toMatchObject({ verdict: 'reworded' });
  for (const passage of PASSAGES) expect(verdictOf(source, passage, PASSAGES)).toEqual(all.get(passage.id));
});
