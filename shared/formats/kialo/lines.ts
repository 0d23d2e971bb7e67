import { LIMITS } from '../../map/schema';

/** One claim of an export, with all its lines. */
export interface KialoClaim {
  /** As the file numbers it, without the last full stop: `1.2.3`. */
  number: string;
  side: 'Pro' | 'Con' | undefined;
  text: string;
  /** From 1. */
  line: number;
}

export interface KialoFile {
  title: string | undefined;
  claims: KialoClaim[];
  /** Lines before the first claim that are no title. */
  others: { text: string; line: number }[];
  /** A list of sources behind the last claim. */
  behind: { text: string; line: number }[];
}

const TITLE = /^Discussion (?:Title|Name):(.*)$/;
/** Copies of an export have such lines indented. */
const NUMBER = /^(?:(\d+)|[ \t]*(\d+(?:\.\d+)+))\.(?: |$)/;
export const SOURCES =
  /^(?:sources|references|quellen|fuentes|fontes|fonti|bronnen)[ \t]{0,20}:?[ \t]{0,20}$/i;
const SIDE = /^(?:(pro)|con):(?: |$)/i;

/** Finds the numbered claims; a line without a number goes on with the claim above it. */
export function kialoLines(text: string): KialoFile {
  const file: KialoFile = { title: undefined, claims: [], others: [], behind: [] };
  const more: string[][] = [];
  let count = 0;
  let isBehind = false;
  for (const [index, line] of text.split('\n').entries()) {
    isBehind ||= file.claims.length > 0 && more.at(-1)?.at(-1) === '' && SOURCES.test(line);
    if (isBehind) {
      if (line.trim() !== '') file.behind.push({ text: line.trim(), line: index + 1 });
      continue;
    }
    const number = numberOf(line, file.claims.at(-1)?.number);
    const title = file.claims.length === 0 ? TITLE.exec(line)?.[1] : undefined;
    if (number !== undefined && ++count <= LIMITS.records) {
      const rest = line
        .trimStart()
        .slice(number.length + 1)
        .trimStart();
      const said = SIDE.exec(rest);
      const side = said ? (said[1] ? 'Pro' : 'Con') : undefined;
      more.push([side ? rest.slice(4).trim() : rest.trim()]);
      file.claims.push({ number, side, text: '', line: index + 1 });
    } else if (title !== undefined) file.title = title.trim();
    else if (file.claims.length > 0) more.at(-1)?.push(line.trimEnd());
    else if (line.trim() !== '') file.others.push({ text: line.trim(), line: index + 1 });
  }
  for (const [index, claim] of file.claims.entries()) claim.text = (more[index] ?? []).join('\n').trim();
  return file;
}

/** The number that begins a line, unless it stands in a claim's own text: a list in it, which starts anew. */
function numberOf(line: string, last: string | undefined): string | undefined {
  const [, whole, path] = NUMBER.exec(line) ?? [];
  const number = path ?? whole;
  if (number === undefined || last === undefined || number.includes('.')) return number;
  // A second thesis has the next number after the first thesis'; any other bare number is text.
  return Number(number) === Number(last.split('.', 1)[0]) + 1 ? number : undefined;
}
