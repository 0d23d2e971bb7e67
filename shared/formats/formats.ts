import { AIF } from './aif/format';
import { AML } from './aml/format';
import { ARGDOWN } from './argdown/format';
import { ARGUNET } from './argunet/format';
import { BIBTEX } from './bibtex/format';
import { BRAT } from './brat/format';
import { CANVAS } from './canvas/format';
import { CSL } from './csl/format';
import { CSV } from './csv/format';
import { DOT } from './dot/format';
import type { Format } from './format';
import { FREEMIND } from './freemind/format';
import { GAPS, GAPS_CSV } from './gaps/format';
import { GRAPHML } from './graphml/format';
import { INDENTED } from './indented/format';
import { KIALO } from './kialo/format';
import { MARKDOWN } from './markdown/format';
import { MATRIX } from './matrix/format';
import { MERMAID } from './mermaid/format';
import { MINDMUP } from './mindmup/format';
import { OPML } from './opml/format';
import { RIS } from './ris/format';
import { SADFACE } from './sadface/format';
import { XAIF } from './xaif/format';
import { XMIND } from './xmind/format';
import { ZOTERO } from './zotero/format';

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
  MATRIX,
  GAPS,
  GAPS_CSV,
  BIBTEX,
  RIS,
  CSL,
  MERMAID,
  DOT,
  ARGUNET,
  MINDMUP,
  XMIND,
  AML,
  KIALO,
  SADFACE,
  BRAT,
  ZOTERO,
  INDENTED,
];

/** Endings of names that only files of references have. */
export const REFERENCE_ENDINGS = ['.bib', '.bibtex', '.ris', '.csljson'] as const;

const HEAD = 65_536; // UTF-16 units

/** The format with this name on the command line. */
export function formatNamed(id: string): Format | undefined {
  return FORMATS.find((format) => format.id === id);
}

/** The formats that a file of this name can have, by its ending; the longest ending first. */
export function formatsByName(fileName: string): Format[] {
  const name = fileName.toLowerCase();
  const ending = ({ extensions, named }: Format): number =>
    named?.test(name)
      ? name.length
      : Math.max(0, ...extensions.map((extension) => (name.endsWith(extension) ? extension.length : 0)));
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
    .map((format) => ({ format, confidence: format.recognise?.(head) ?? 1 }))
    .filter(({ confidence }) => confidence >= least)
    .sort((a, b) => b.confidence - a.confidence);
  return candidates[0]?.format;
}
