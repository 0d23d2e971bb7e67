import type { Token, Tokens } from 'marked';
import { Fragment, type ReactNode } from 'react';
import { shownText } from '../../shared/shown-text';

/** How one place shows what is more than words. */
export interface MarkdownWays {
  words: (text: string) => ReactNode;
  link: (link: Tokens.Link, words: ReactNode) => ReactNode;
  heading: (heading: Tokens.Heading, words: ReactNode) => ReactNode;
  /** Code among words; without it, as code. */
  code?: (text: string) => ReactNode;
  /** Without it a picture stands there as it was written. */
  picture?: (picture: Tokens.Image) => ReactNode;
}

interface Shown {
  tokens: readonly Token[] | undefined;
  ways: MarkdownWays;
}

/** Markdown that `marked` has read, as elements of the page. What is none of the usual, such as HTML and tables, stands there as it was written. */
export function MarkdownText({ tokens, ways }: Shown) {
  return tokens?.map((token, index) => <Block key={index} token={token} ways={ways} />);
}

function Block({ token, ways }: { token: Token; ways: MarkdownWays }): ReactNode {
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
      return ways.heading(token as Tokens.Heading, <Inline tokens={token.tokens} ways={ways} />);
    case 'blockquote':
      return (
        <blockquote>
          <MarkdownText tokens={token.tokens} ways={ways} />
        </blockquote>
      );
    case 'list': {
      const { ordered, items } = token as Tokens.List;
      const lines = items.map((item, index) => (
        <li key={index}>
          <MarkdownText tokens={item.tokens} ways={ways} />
        </li>
      ));
      return ordered ? <ol>{lines}</ol> : <ul>{lines}</ul>;
    }
    case 'paragraph':
      return (
        <p>
          <Inline tokens={token.tokens} ways={ways} />
        </p>
      );
    case 'text':
      return token.tokens ? <Inline tokens={token.tokens} ways={ways} /> : ways.words(token.raw);
    default:
      return <p>{ways.words(token.raw)}</p>;
  }
}

function Inline({ tokens, ways }: Shown): ReactNode {
  return tokens?.map((token, index) => <Fragment key={index}>{inlineOne(token, ways)}</Fragment>);
}

function inlineOne(token: Token, ways: MarkdownWays): ReactNode {
  const inside = (): ReactNode => <Inline tokens={'tokens' in token ? token.tokens : []} ways={ways} />;
  switch (token.type) {
    case 'strong':
      return <strong>{inside()}</strong>;
    case 'em':
      return <em>{inside()}</em>;
    case 'del':
      return <del>{inside()}</del>;
    case 'codespan':
      return ways.code ? (
        ways.code((token as Tokens.Codespan).text)
      ) : (
        <code>{shownText((token as Tokens.Codespan).text)}</code>
      );
    case 'br':
      return <br />;
    case 'escape':
      return shownText((token as Tokens.Escape).text);
    case 'link':
      return ways.link(token as Tokens.Link, inside());
    case 'image':
      return ways.picture ? ways.picture(token as Tokens.Image) : ways.words(token.raw);
    case 'text':
      return token.tokens ? inside() : ways.words((token as Tokens.Text).raw);
    default:
      return ways.words(token.raw);
  }
}
