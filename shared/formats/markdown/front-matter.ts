/** Facts above a Markdown text, between lines of `---`, and the text with as many empty lines in their place. */
export interface FrontMatter {
  readonly title: string | undefined;
  /** What it says of itself for people: who wrote it, when, what it is about. */
  readonly about: readonly string[];
  readonly others: readonly { readonly text: string; readonly line: number }[];
  readonly body: string;
}

const FACTS = /^---[ \t]*\n(?:(?!---|\.\.\.).*\n){0,200}(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const TITLE = /^title:(.+)$/s;
const ABOUT = /^(?:subtitle|authors?|date|abstract|description|summary):[ \t]*([^\s|>].*)$/is;

/** Takes the facts off the top of a text. */
export function withoutFrontMatter(text: string): FrontMatter {
  const [facts = ''] = FACTS.exec(text) ?? [];
  const lines = facts.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const title = lines.map((line) => TITLE.exec(line.text)?.[1]).find((words) => words !== undefined);
  return {
    title: title?.trim().replace(/^(["'])(.+)\1$/s, '$2'),
    about: lines.flatMap(({ text }) => ABOUT.exec(text)?.[1]?.replace(/^["'[]|["'\]]$/g, '') ?? []),
    others: lines.filter(({ text }) => /\w/.test(text) && !TITLE.test(text) && !ABOUT.test(text)),
    body: facts.replace(/[^\n]/g, '') + text.slice(facts.length),
  };
}
