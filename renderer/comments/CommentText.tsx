import { lexer, type Token, type Tokens } from 'marked';
import { Fragment, useMemo, type ReactNode } from 'react';
import { mentionsOf } from '../../shared/review/threads';
import { shownText } from '../../shared/shown-text';

interface CommentTextProps {
  text: string;
  /** Who can be named in it. */
  names: readonly string[];
}

/**
 * A comment’s Markdown as words to read: nothing in it leads anywhere, loads anything or is markup. What Markdown says otherwise, such as HTML, stands
 * there as it was written.
 */
export function CommentText({ text, names }: CommentTextProps) {
  const tokens = useMemo(() => lexer(text, { gfm: true, breaks: true }), [text]);
  return (
    <div className="comments__text" dir="auto">
      {tokens.map((token, index) => (
        <Block key={index} token={token} names={names} />
      ))}
    </div>
  );
}

function Block({ token, names }: { token: Token; names: readonly string[] }): ReactNode {
  switch (token.type) {
    case 'space':
    case 'def':
      return null;
    case 'hr':
      return <hr />;
    case 'code':
      return (
        <pre>
          <code>{shownText((token as Tokens.Code).text)}</code>
        </pre>
      );
    case 'heading':
      return (
        <p>
          <strong>{inline(token.tokens, names)}</strong>
        </p>
      );
    case 'blockquote':
      return <blockquote>{blocks(token.tokens, names)}</blockquote>;
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const lines = items.map((item, index) => <li key={index}>{blocks(item.tokens, names)}</li>);
      return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
    }
    case 'paragraph':
      return <p>{inline(token.tokens, names)}</p>;
    case 'text':
      return <>{token.tokens ? inline(token.tokens, names) : words(token.raw, names)}</>;
    default:
      return <p>{words(token.raw, names)}</p>;
  }
}

function blocks(tokens: readonly Token[] | undefined, names: readonly string[]): ReactNode {
  return tokens?.map((token, index) => <Block key={index} token={token} names={names} />);
}

function inline(tokens: readonly Token[] | undefined, names: readonly string[]): ReactNode {
  return tokens?.map((token, index) => <Fragment key={index}>{inlineOne(token, names)}</Fragment>);
}

function inlineOne(token: Token, names: readonly string[]): ReactNode {
  switch (token.type) {
    case 'strong':
      return <strong>{inline(token.tokens, names)}</strong>;
    case 'em':
      return <em>{inline(token.tokens, names)}</em>;
    case 'del':
      return <del>{inline(token.tokens, names)}</del>;
    case 'codespan':
      return <code>{shownText((token as Tokens.Codespan).text)}</code>;
    case 'br':
      return <br />;
    case 'escape':
      return shownText((token as Tokens.Escape).text);
    case 'link': {
      const { href, text } = token as Tokens.Link;
      return (
        <>
          {inline(token.tokens, names)}
          {href !== text && ` (${shownText(href)})`}
        </>
      );
    }
    case 'text':
      return token.tokens ? inline(token.tokens, names) : words((token as Tokens.Text).raw, names);
    default:
      return words(token.raw, names);
  }
}

/** Words with the names in them that somebody is called by. */
function words(text: string, names: readonly string[]): ReactNode {
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
