import { ARGUNET } from './argunet/format';
import { CANVAS } from './canvas/format';
import { CSV } from './csv/format';
import type { Format } from './format';
import { DOT } from './dot/format';
import { FREEMIND } from './freemind/format';
import { GRAPHML } from './graphml/format';
import { MERMAID } from './mermaid/format';
import { MINDMUP } from './mindmup/format';
import { OPML } from './opml/format';

/** Every text format that goes out or comes in, in the order in which they are offered. */
export const FORMATS: readonly Format[] = [
  CANVAS,
  OPML,
  FREEMIND,
  CSV,
  GRAPHML,
  ARGUNET,
  MINDMUP,
  MERMAID,
  DOT,
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

/** The format that a text is most surely of, among those that can be read and that its file's name allows. */
export function recogniseFormat(text: string, fileName: string): Format | undefined {
  const head = text.slice(0, HEAD);
  const candidates = formatsByName(fileName)
    .filter(({ reader }) => reader)
    .map((format) => ({ format, sureness: format.recognise?.(head) ?? 1 }))
    .filter(({ sureness }) => sureness > 0)
    .sort((a, b) => b.sureness - a.sureness);
  return candidates[0]?.format;
}
