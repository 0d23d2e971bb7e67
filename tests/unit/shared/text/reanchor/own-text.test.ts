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
    expect(ownText(source, passage)).toEqual({ text: OLD, place: { start: 9, end: 16 }, isSure: true });
  });

  it('is searched for the place when the passage has been shown elsewhere since', () => {
    const shown = { ...passage, start: 0, end: 5, status: 'reworded' as const };
    expect(ownText(source, shown)).toEqual({ text: OLD, place: { start: 9, end: 16 }, isSure: true });
  });

  it('is what the passage keeps when that text was dropped', () => {
    const { versions: _versions, ...left } = source;
    expect(ownText(left, passage)).toEqual({ text: OLD, place: { start: 9, end: 16 }, isSure: true });
  });

  it('may be one of several places with the same words around, once the passage has been shown elsewhere', () => {
    const row = 'The same row of words, with more than thirty units on each side of it, for once. Yes. ';
    const text = row.repeat(4);
    const versions = [{ text, textHash: textHash(text), replaced: '2026-02-06T12:00:00Z' }];
    const before = { id: source.id, text, textHash: textHash(text) };
    const third = makePassage({
      id: passage.id,
      source: before,
      start: 2 * row.length,
      end: 2 * row.length + 8,
    });
    const later = { ...source, versions };
    expect(ownText(later, third)).toMatchObject({ place: { start: third.start }, isSure: true });
    const shown = { ...third, start: third.start + 12, end: third.end + 12, status: 'reworded' as const };
    expect(ownText(later, shown)).toMatchObject({ place: { start: third.start }, isSure: false });
  });
});
