import { edgeBlocksOf } from '../text/blocks';
import { titleOf } from '../text/title';
import { t } from '../words/words';
import { clutterIn, siteNameIn } from './clutter';
import { languageIn } from './language';
import { apart, without } from './ranges';
import { commentsIn } from './reader-comments';
import type { Voice } from './voices';
import { dateInText, topLines } from './written-facts';

/** An article with what its file said about it; any of that may be missing. */
export interface KnownArticle {
  readonly text: string;
  readonly title?: string | undefined;
  readonly authors?: string[] | undefined;
  readonly publisher?: string | undefined;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly voices?: Voice[] | undefined;
  /** Sentences for people. */
  readonly notes: string[];
}

const LONGEST_HEADLINE = 160; // UTF-16 units
const MOST_BLOCKS = 50_000; // that are looked at from each end: a page's own lines stand there
const TOP = 30; // blocks within which a headline stands

/**
 * Adds what the text itself shows: which lines are the page's and which its readers', the headline, who wrote it and when. What the file said
 * holds. Nothing is taken out of the text.
 */
export function recogniseArticle<Article extends KnownArticle>(
  article: Article,
): Article & { title: string } {
  const { text } = article;
  const blocks = edgeBlocksOf(text, MOST_BLOCKS);
  const site = siteNameIn(text, blocks);
  const given = article.voices ?? [];
  const found = [...(site ? [site.voice] : []), ...clutterIn(text, blocks), ...commentsIn(text, blocks)];
  const voices = apart([...given, ...without(found, given)]);
  const [headline] = without(blocks.slice(0, TOP), voices);
  const top = topLines(text, blocks, article.language);
  const published = article.published ?? top.published;
  const dated = published === undefined ? dateInText(text) : undefined;
  const authors = article.authors ?? top.authors;
  const publisher = article.publisher ?? site?.name;
  const language = article.language ?? languageIn(text);
  return {
    ...article,
    title: article.title?.trim() || (headline ? headlineOf(text.slice(headline.start, headline.end)) : ''),
    ...(authors && { authors }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(voices.length > 0 && { voices }),
    notes: dated
      ? [
          ...article.notes,
          t(
            'Its date is not given. The first that its text names is “{date}”, which may be that of an event.',
            { date: dated.words },
          ),
        ]
      : article.notes,
  };
}

/** The headline of a text that came without a title: of its first line that is not of the page around it; empty where it has none. */
export function headlineIn(text: string): string {
  return recogniseArticle({ text, notes: [] }).title;
}

/** What some texts put before their headline. */
const LABEL = /^(?:title|titel|titre|título|titolo)\s*:\s*(?=\S)/i;

/** A first line that is short is the headline; a longer one is a paragraph, and the text has none. */
function headlineOf(block: string): string {
  const [line = ''] = block.trim().split('\n', 1);
  return line.length <= LONGEST_HEADLINE ? titleOf(line.replace(LABEL, '')) : '';
}
