import { describe, expect, it } from 'vitest';
import { foreignNote } from '../../../../renderer/draft/foreign-note';

const ENGLISH = 'The pier is old, and the harbour has to close it.';
const GERMAN = 'Der alte Steg ist morsch, und der Hafen muss ihn schließen.';

describe('the note on the language of an article', () => {
  it('stands beside what is not English, whether it is said or seen', () => {
    expect(foreignNote({ language: 'de', text: ENGLISH })).toContain('English alone');
    expect(foreignNote({ text: GERMAN })).toContain('English alone');
  });

  it('does not stand beside English', () => {
    expect(foreignNote({ language: 'en-GB', text: GERMAN })).toBeUndefined();
    expect(foreignNote({ text: ENGLISH })).toBeUndefined();
  });
});
