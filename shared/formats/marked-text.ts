import { t } from '../words/words';
import { formatNamed } from './formats';

/** What has to come first in a file: the declaration of XML, front matter. */
const FIRST = /^(?:\uFEFF?<\?xml[^>]*\?>\n?|(?:---|===)\n[\s\S]*?\n(?:---|===)\n)/;

/**
 * A file of another tool with the mark that it carries as its first and its last line, where its format has lines that its readers pass over.
 * @param kind the id of its format
 */
export function markedText(
  text: string,
  kind: string,
  mark: string | undefined,
): { readonly text: string; readonly notes: readonly string[] } {
  if (mark === undefined) return { text, notes: [] };
  const remark = formatNamed(kind)?.remark;
  if (!remark)
    return { text, notes: [t('The map is marked {mark}; this format has no place that says so.', { mark })] };
  const line = remark(mark.replace(/\s+/g, ' '));
  const first = FIRST.exec(text)?.[0] ?? '';
  return {
    text: `${first}${line.trimStart()}\n${text.slice(first.length).replace(/(?<!\n)\n*$/, '\n')}${line}\n`,
    notes: [],
  };
}
