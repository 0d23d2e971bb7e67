import { lexer, walkTokens, type Token, type Tokens } from 'marked';
import { COMMANDS, type CommandId } from '../../shared/commands/commands';
import { assert } from '../../shared/result';
import { foldedText } from '../../shared/text/find';

/** The file that lists the chapters in their order, and comes before them. */
export const CONTENTS = 'README.md';

const COMMAND = 'command:';

/** A part of a chapter under a heading of its own. */
export interface Section {
  /** By which links of the guide name it, as in `judge.md#grades`; the chapter's own heading has none. */
  readonly id: string;
  readonly title: string;
  /** What is looked through when somebody searches: all words below the heading, without pictures. */
  readonly words: string;
}

/** A chapter of the guide; the first one is the contents. */
export interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly tokens: readonly Token[];
  readonly sections: readonly Section[];
}

/**
 * The chapters in the order in which the contents name them. A file that they do not name is no chapter.
 * @param files the texts, by the names of their files
 */
export function readGuide(files: Readonly<Record<string, string>>): readonly Chapter[] {
  const contents = chapterOf(CONTENTS, files);
  const named = linksIn(contents.tokens).map(({ href }) => href.replace(/#.*/, ''));
  const names = [...new Set(named)].filter((name) => name.endsWith('.md') && name !== CONTENTS);
  return [contents, ...names.map((name) => chapterOf(name, files))];
}

function chapterOf(file: string, files: Readonly<Record<string, string>>): Chapter {
  const text = files[file];
  assert(text !== undefined, `The guide has no file ${file}`);
  const tokens = lexer(text);
  const sections: Section[] = [];
  for (const token of tokens) {
    const last = sections.pop();
    if (token.type !== 'heading') {
      if (last) sections.push({ ...last, words: `${last.words} ${wordsOf(token)}` });
      continue;
    }
    const title = wordsOf(token).trim();
    if (last) sections.push(last);
    sections.push({ id: sections.length === 0 ? '' : headingId(title), title, words: '' });
  }
  return { file, title: sections[0]?.title ?? '', tokens, sections };
}

/** What a heading is called in links, as GitHub calls it: `Link two cards` -> `link-two-cards`. */
export function headingId(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}

/** The words of a piece of Markdown, as they are read: without signs, links' addresses, and pictures. */
export function wordsOf(token: Token): string {
  if (token.type === 'image') return '';
  if (token.type === 'list') return (token as Tokens.List).items.map(wordsOf).join(' ');
  if ('tokens' in token && token.tokens) return token.tokens.map(wordsOf).join('');
  return 'text' in token && typeof token.text === 'string' ? token.text : ' ';
}

/** All links of a text, in order. */
export function linksIn(tokens: readonly Token[]): readonly Tokens.Link[] {
  return tokensIn(tokens).filter((token): token is Tokens.Link => token.type === 'link');
}

/** All pictures of a text, in order. */
export function picturesIn(tokens: readonly Token[]): readonly Tokens.Image[] {
  return tokensIn(tokens).filter((token): token is Tokens.Image => token.type === 'image');
}

function tokensIn(tokens: readonly Token[]): readonly Token[] {
  const found: Token[] = [];
  void walkTokens([...tokens], (token) => void found.push(token));
  return found;
}

/** A command that a link of the guide names, as `[Save](command:file.save)` does. */
export interface NamedCommand {
  readonly id: CommandId;
  /** Whether the link stands for its keys and not for its title: its words are code, as in `` [`Ctrl+S`](command:file.save) ``. */
  readonly isKeys: boolean;
}

/** The command that a link names; nothing for a link that names none, or one that is not there. */
export function namedCommand({ href, tokens }: Tokens.Link): NamedCommand | undefined {
  const id = href.slice(COMMAND.length);
  if (!href.startsWith(COMMAND) || !isCommand(id)) return undefined;
  return { id, isKeys: tokens[0]?.type === 'codespan' };
}

function isCommand(id: string): id is CommandId {
  return Object.hasOwn(COMMANDS, id);
}

/** A place in the guide that was found: its chapter, and the section there. */
export interface GuidePlace {
  readonly chapter: Chapter;
  readonly section: Section;
}

/** The sections that hold all of these words or parts of words, those first whose titles do. */
export function findInGuide(chapters: readonly Chapter[], searched: string): readonly GuidePlace[] {
  const wanted = foldedText(searched).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const holds = (text: string): boolean => {
    const folded = foldedText(text);
    return wanted.every((word) => folded.includes(word));
  };
  const places = chapters.flatMap((chapter) => chapter.sections.map((section) => ({ chapter, section })));
  const found = places.filter(({ section }) => holds(`${section.title} ${section.words}`));
  return [
    ...found.filter(({ section }) => holds(section.title)),
    ...found.filter(({ section }) => !holds(section.title)),
  ];
}
