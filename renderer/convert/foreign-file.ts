import { formatsByName, recogniseFormat } from '../../shared/formats/formats';
import { otherToolByName } from '../../shared/formats/others';
import type { Format } from '../../shared/formats/format';

const HEAD = 256 * 1024; // bytes: enough to recognise a format by
/** Names that articles have: such a file is a map only where its content leaves no doubt. */
const ARTICLE_NAME = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** The format of another argument mapping tool that a dropped file is in; nothing for articles and for anything else. */
export async function foreignFormatOf(file: File): Promise<Format | undefined> {
  if (formatsByName(file.name).length === 0) return undefined;
  const head = await file
    .slice(0, HEAD)
    .text()
    .catch(() => '');
  return recogniseFormat(head, file.name, ARTICLE_NAME.test(file.name) ? 2 : 1);
}

/** Whether a file's name alone says that another tool has made it: no article has such a name. */
export function isForeignName(fileName: string): boolean {
  if (ARTICLE_NAME.test(fileName)) return false;
  return otherToolByName(fileName) !== undefined || formatsByName(fileName).some(({ reads }) => reads);
}

/** The file that lies beside another and that its format needs, such as the text of standoff marks. */
export function companionOf(file: File, { companion }: Format, all: readonly File[]): File | undefined {
  if (companion === undefined) return undefined;
  const name = `${file.name.replace(/\.[^.]*$/, '')}${companion}`;
  return all.find((other) => other.name === name);
}
