import { spokenWords, type SpokenWords } from '../../../shared/words/words';

const QUOTES = ['"', "'", '`'];

/** The words of the spoken language for the sentences of a script that goes into a page: its catalog without what the script never says. */
export function wordsInScript(script: string): SpokenWords {
  const { language, catalog } = spokenWords();
  const said = Object.entries(catalog).filter(
    ([message]) => script.includes(message) && QUOTES.some((mark) => script.includes(mark + message + mark)),
  );
  return { language, catalog: Object.fromEntries(said) };
}
