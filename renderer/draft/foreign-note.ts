import { languageIn } from '../../shared/article/language';
import type { Source } from '../../shared/map/schema';
import { t } from '../../shared/words/words';

const ENOUGH = 30; // words from which on a text without the small words of English is not English

/** What a person must know about drafting an article that does not seem to be English; nothing when it does, or when nobody can tell. */
export function foreignNote({ language, text }: Pick<Source, 'language' | 'text'>): string | undefined {
  const known = language ?? languageIn(text);
  const isForeign = known === undefined ? wordCount(text) >= ENOUGH : !/^en\b/i.test(known);
  if (!isForeign) return undefined;
  return t(
    'This does not seem to be English, the only language whose signal words drafting knows. A local model may know it.',
  );
}

function wordCount(text: string): number {
  return text.match(/\p{L}{2,}/gu)?.length ?? 0;
}
