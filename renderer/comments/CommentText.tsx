import { lexer } from 'marked';
import { useMemo, type ReactNode } from 'react';
import { mentionsOf } from '../../shared/review/threads';
import { shownText } from '../../shared/shown-text';
import { MarkdownText } from '../ui/MarkdownText';

interface CommentTextProps {
  text: string;
  /** Who can be named in it. */
  names: readonly string[];
}

/** A comment’s Markdown as words to read: nothing in it leads anywhere, loads anything or is markup. */
export function CommentText({ text, names }: CommentTextProps) {
  const tokens = useMemo(() => lexer(text, { gfm: true, breaks: true }), [text]);
  return (
    <div className="comments__text" dir="auto">
      <MarkdownText
        tokens={tokens}
        ways={{
          words: (said) => wordsWithNames(said, names),
          heading: (_, words) => (
            <p>
              <strong>{words}</strong>
            </p>
          ),
          link: ({ href, text: said }, words) => (
            <>
              {words}
              {href !== said && ` (${shownText(href)})`}
            </>
          ),
        }}
      />
    </div>
  );
}

/** Words with the names in them that somebody is called by. */
function wordsWithNames(text: string, names: readonly string[]): ReactNode {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { start, end } of mentionsOf(text, names)) {
    parts.push(shownText(text.slice(from, start)));
    parts.push(
      <span key={start} className="comments__name">
        {shownText(text.slice(start, end))}
      </span>,
    );
    from = end;
  }
  return [...parts, shownText(text.slice(from))];
}
