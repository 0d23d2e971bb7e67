import { plainText } from '../../text/plain';
import { plainOfMarkdown } from '../markdown/plain-of-markdown';

/** Signs that Markdown, as Obsidian reads it, takes for syntax wherever they stand. */
const ANYWHERE = /[\\`*_[\]<#~$|^]|==|%%|&(?=[a-zA-Z#])/g;
/** And those that it takes for syntax at the beginning of a line. */
const AT_START = /^([ \t]*)([-+>=])/gm;
const NUMBERED = /^([ \t]*\d{1,9})([.)])/gm;

/** A plain text as Markdown that shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, (sign) => `\\${sign[0] ?? ''}${sign.length > 1 ? `\\${sign.slice(1)}` : ''}`)
    .replace(AT_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2');
}

/** The plain text that `escapeMarkdown` was given. */
export function unescapeMarkdown(text: string): string {
  return text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

/** Whether a card that shows a Markdown text shows these words. */
export function showsWords(markdown: string, words: string): boolean {
  return plainText(plainOfMarkdown(markdown).words) === words;
}
