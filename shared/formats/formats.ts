import { AIF } from './aif/format';
import { AML } from './aml/format';
import { ARGDOWN } from './argdown/format';
import { ARGUNET } from './argunet/format';
import { BRAT } from './brat/format';
import { CANVAS } from './canvas/format';
import { CSV } from './csv/format';
import { DOT } from './dot/format';
import type { Format } from './format';
import { FREEMIND } from './freemind/format';
import { GRAPHML } from './graphml/format';
import { INDENTED } from './indented/format';
import { KIALO } from './kialo/format';
import { MARKDOWN } from './markdown/format';
import { MERMAID } from './mermaid/format';
import { MINDMUP } from './mindmup/format';
import { OPML } from './opml/format';
import { SADFACE } from './sadface/format';
import { XAIF } from './xaif/format';

/** Every text format that goes out or comes in, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  ARGDOWN,
  AIF,
  XAIF,
  CANVAS,
  MARKDOWN,
  OPML,
  FREEMIND,
  GRAPHML,
  CSV,
  MERMAID,
  DOT,
  ARGUNET,
  MINDMUP,
  AML,
  KIALO,
  SADFACE,
  BRAT,
  INDENTED,
];

const HEAD = 65_536; // UTF-16 units

/** The format with this name on the command line. */
export function formatNamed(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** The formats that a file of this name can have, by its ending; the longest ending first. */
export function formatsByName(fileName: string): Format[] {
  const name = fileName.toLowerCase();
  const ending = ({ extensions }: Format): number =>
    Math.max(0, ...extensions.map((extension) => (name.endsWith(extension) ? extension.length : 0)));
  return FORMATS.filter((format) => ending(format) > 0).sort((a, b) => ending(b) - ending(a));
}

/**
 * The format that a person has named for a text: by its id, or by the ending of its files without the dot (`json`); where several have that ending,
 * the one that the text is most surely of.
 */
export function formatCalled(name: string, text: string): Format | undefined {
  const named = formatNamed(name);
  if (named || !/^\w+$/.test(name)) return named;
  const ofEnding = formatsByName(`.${name}`).find(({ reads }) => reads);
  return recogniseFormat(text, `.${name}`) ?? ofEnding;
}

/**
 * The format that a text is most surely of, among those that can be read and that its file's name allows.
 * @param least how sure it must be: 2 where the name is one that articles have, too
 */
export function recogniseFormat(text: string, fileName: string, least: 1 | 2 = 1): Format | undefined {
  const head = text.slice(0, HEAD);
  const candidates = formatsByName(fileName)
    .filter(({ reads }) => reads)
    .map((format) => ({ format, sureness: format.recognise?.(head) ?? 1 }))
    .filter(({ sureness }) => sureness >= least)
    .sort((a, b) => b.sureness - a.sureness);
  return candidates[0]?.format;
}
