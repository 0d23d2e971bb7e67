import { expect, it } from 'vitest';
import { voiceLabel, voiceNotes } from '../../../../renderer/state/voice-words';

it('names voices in words, and those that it does not know by their own name', () => {
  expect(voiceLabel('reader comment', 1)).toBe('Reader’s comment');
  expect(voiceLabel('reader comment', 3)).toBe('Readers’ comments');
  expect(voiceLabel('clutter', 2)).toBe('Left out of drafts');
  expect(voiceLabel('an interviewer', 2)).toBe('an interviewer');
});

it('says once of each kind what was marked', () => {
  const voices = ['clutter', 'reader comment', 'clutter'].map((who) => ({ who }));
  expect(voiceNotes(voices)).toEqual([
    'Readers’ comments were found and marked as theirs.',
    '2 lines of the page around it are left out of drafts.',
  ]);
  expect(voiceNotes(undefined)).toEqual([]);
});
