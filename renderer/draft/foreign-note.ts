import { languageIn } from '../../shared/article/language';
import type { Source } from '../../shared/map/schema';

/** What a person must know about drafting an article that does not seem to be English; nothing when it does. */
export function foreignNote({ language, text }: Pick<Source, 'language' | 'text'>): string | undefined {
  const isEnglish = language === undefined ? languageIn(text) === 'en' : /^en\b/i.test(language);
  if (isEnglish) return undefined;
  return 'Drafting knows the signal words of English alone, and this does not seem to be English: it goes by little more than where a sentence stands.';
}
