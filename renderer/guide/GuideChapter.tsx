import type { Tokens } from 'marked';
import { createElement, type ReactNode } from 'react';
import { LANGUAGE } from '../../shared/words/languages';
import { spokenLanguage } from '../../shared/words/words';
import { keysNamed } from '../command/shortcuts';
import { Keys } from '../ui/Keys';
import { MarkdownText } from '../ui/MarkdownText';
import { pictureAddress } from './chapters';
import { CommandName } from './CommandName';
import { headingId, namedCommand, wordsOf, type Chapter } from './read-guide';

interface GuideChapterProps {
  chapter: Chapter;
  before: Chapter | undefined;
  after: Chapter | undefined;
  /** @param place a file of the guide, with `#` and a section where one is meant */
  onGo: (place: string) => void;
}

/** One chapter, with the ways to its neighbours. */
export function GuideChapter({ chapter, before, after, onGo }: GuideChapterProps) {
  const go = (place: string, words: ReactNode): ReactNode => (
    <button type="button" className="guide__link" onClick={() => onGo(place)}>
      {words}
    </button>
  );
  const [back, forth] = LANGUAGE[spokenLanguage()].direction === 'rtl' ? ['→', '←'] : ['←', '→'];
  return (
    <article key={chapter.file} className="guide__chapter">
      <MarkdownText
        tokens={chapter.tokens}
        ways={{
          words: (text) => text,
          heading: (heading, words) => headingOf(heading, words),
          link: (link, words) => {
            const command = namedCommand(link);
            if (command) return <CommandName {...command} />;
            return go(link.href.startsWith('#') ? `${chapter.file}${link.href}` : link.href, words);
          },
          code: (text) => {
            const keys = keysNamed(text);
            return keys === undefined ? <code>{text}</code> : <Keys keys={keys} />;
          },
          picture: ({ href, text }) => <img src={pictureAddress(href)} alt={text} />,
        }}
      />
      <footer className="guide__neighbours">
        {before && go(before.file, `${back} ${before.title}`)}
        {after && go(after.file, `${after.title} ${forth}`)}
      </footer>
    </article>
  );
}

/** A heading below that of the dialog, which links lead to. */
function headingOf(heading: Tokens.Heading, words: ReactNode): ReactNode {
  const section = heading.depth === 1 ? '' : headingId(wordsOf(heading).trim());
  return createElement(`h${heading.depth + 2}`, { 'data-section': section, tabIndex: -1 }, words);
}
