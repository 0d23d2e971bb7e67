import { describe, expect, it } from 'vitest';
import { textHash } from '../../../../../shared/text/hash';
import { ownText } from '../../../../../shared/text/reanchor/own-text';
import { makePassage } from '../../../../../shared/text/selector';
import type { Source } from '../../../../../shared/map/schema';

const OLD = 'One two. One two. Three four.';
const NEW = 'Three four.';
const older = { id: 's-000000000001', text: OLD, textHash: textHash(OLD) };
const source: Source = {
  id: older.id,
  kind: 'article',
  title: 'T',
  authors: [],
  text: NEW,
  textHash: textHash(NEW),
  versions: [{ text: OLD, textHash: older.textHash, replaced: '2026-02-06T12:00:00Z' }],
};
const passage = makePassage({ id: 'p-000000000001', source: older, start: 9, end: 16 });

describe('the text that a passage’s words are from', () => {
  it('is the earlier one that its hash names, at the place that it had', () => {
    expect(ownText(source, passage)).toEqual({ text: OLD, place: { start: 9, end: 16 } });
  });

  it('is searched for the place when the passage has been shown elsewhere since', () => {
    const shown = { ...passage, start: 0, end: 5, status: 'reworded' as const };
    expect(ownText(source, shown)).toEqual({ text: OLD, place: { start: 9, end: 16 } });
  });

  it('is what the passage keeps when that text was dropped', () => {
    const { versions: _versions, ...left } = source;
    expect(ownText(left, passage)).toEqual({ text: OLD, place: { start: 9, end: 16 } });
  });
});
