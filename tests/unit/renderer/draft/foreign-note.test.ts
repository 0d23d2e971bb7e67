import { describe, expect, it } from 'vitest';
import { foreignNote } from '../../../../renderer/draft/foreign-note';

const ENGLISH = 'The pier is old, and the harbour has to close it.';
const GERMAN = 'Der alte Steg ist morsch, und der Hafen muss ihn schließen.';
const PERSIAN = 'بندر قدیمی باید بسته شود';

describe('the note on the language of an article', () => {
  it.each([
    ['is said to be another', { language: 'de', text: ENGLISH }],
    ['has other letters', { text: PERSIAN }],
    ['is long and has none of the small words of English', { text: GERMAN.repeat(4) }],
  ])('stands beside one that %s', (_, source) => {
    expect(foreignNote(source)).toContain('not seem to be English');
  });

  it.each([
    ['is said to be English', { language: 'en-GB', text: GERMAN.repeat(4) }],
    ['reads like English', { text: ENGLISH }],
    ['is too short to tell', { text: 'Flour, water, salt.' }],
  ])('does not stand beside one that %s', (_, source) => {
    expect(foreignNote(source)).toBeUndefined();
  });
});
