import { shownText } from '../../shared/shown-text';
import { CAPTION, CLUTTER, QUOTED_MESSAGE, READER_COMMENT } from '../../shared/article/voices';
import { t, worded } from '../../shared/words/words';

interface VoiceWords {
  /** Above one stretch, and above several in a row. */
  readonly one: string;
  readonly several: string;
  /** What was done with `count` of them. */
  readonly note: (count: number) => string;
}

const WORDS: Readonly<Record<string, VoiceWords>> = worded({
  [READER_COMMENT]: {
    one: 'Reader’s comment',
    several: 'Readers’ comments',
    note: () => t('Readers’ comments were found and marked as theirs.'),
  },
  [CLUTTER]: {
    one: 'Left out of drafts',
    several: 'Left out of drafts',
    note: (count) =>
      t(
        '{count, plural, one {A line of the page around it is left out of drafts.} other {# lines of the page around it are left out of drafts.}}',
        { count },
      ),
  },
  [CAPTION]: {
    one: 'Caption of a picture',
    several: 'Captions of pictures',
    note: (count) =>
      t(
        '{count, plural, one {The caption of a picture is left out of drafts.} other {# captions of pictures are left out of drafts.}}',
        { count },
      ),
  },
  [QUOTED_MESSAGE]: {
    one: 'Quoted message',
    several: 'Quoted message',
    note: (count) =>
      t(
        '{count, plural, one {A quoted message was marked as such.} other {# quoted messages were marked as such.}}',
        { count },
      ),
  },
});

/** What stands above a stretch of another voice, or above `count` in a row. */
export function voiceLabel(who: string, count: number): string {
  const words = Object.hasOwn(WORDS, who) ? WORDS[who] : undefined;
  if (!words) return shownText(who);
  return count === 1 ? words.one : words.several;
}

/** Sentences about the other voices that were found in an article: which, and how many stretches of each. */
export function voiceNotes(voices: readonly { readonly who: string }[] = []): string[] {
  return Object.entries(WORDS).flatMap(([who, words]) => {
    const count = voices.filter((voice) => voice.who === who).length;
    return count === 0 ? [] : [words.note(count)];
  });
}
