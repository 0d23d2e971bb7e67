import type { ExportOptions } from './export-options';
import { FORMATS, formatsByName } from './formats';

/** One way in which a map goes out. */
export interface ExportKind {
  /** How it is named on the command line. */
  readonly id: string;
  readonly name: string;
  /** The ending of its files' names. */
  readonly extension: string;
  readonly takes: readonly (keyof ExportOptions)[];
  /** Whether it is made of characters, which can be shown and copied. */
  readonly isText: boolean;
  /** What shows beforehand how it will be: the same drawing, the report as plain text, or its own text. */
  readonly preview: 'drawing' | 'report' | 'text';
}

const DRAWN: readonly ExportKind[] = [
  drawn('svg', 'SVG drawing', { takes: ['theme'], isText: true }),
  drawn('png', 'PNG picture', { takes: ['theme', 'scale'] }),
  drawn('pdf', 'PDF of the map', { takes: ['theme', 'paper', 'fit'] }),
  drawn('html', 'Web page to hand out', { isText: true, takes: ['citationStyle'] }),
  {
    ...drawn('report', 'PDF report', { takes: ['citationStyle'] }),
    extension: '.report.pdf',
    preview: 'report',
  },
  { ...drawn('docx', 'Word report', { takes: ['citationStyle'] }), preview: 'report' },
  { ...drawn('txt', 'Plain text report', { isText: true, takes: ['citationStyle'] }), preview: 'report' },
];

/** The talk of a map: its steps, however they go out. */
const TALKS: readonly ExportKind[] = [
  talk('talk', 'Talk as a web page', { extension: '.talk.html', isText: true, takes: ['theme', 'notes'] }),
  talk('pptx', 'Talk as slides (PowerPoint)', { extension: '.pptx', takes: ['theme', 'notes'] }),
  talk('talk-pdf', 'Talk as PDF', { extension: '.talk.pdf', takes: ['theme', 'notes', 'six'] }),
  talk('talk-png', 'Talk as pictures, in an archive', { extension: '.steps.zip', takes: ['theme'] }),
];

function talk(
  id: TalkKind,
  name: string,
  rest: Pick<ExportKind, 'extension' | 'takes'> & Partial<ExportKind>,
): ExportKind {
  return { id, name, isText: false, preview: 'drawing', ...rest, takes: [...rest.takes, 'clear', 'knownOn'] };
}

/** The ids of the ways out of a talk. */
export type TalkKind = 'talk' | 'pptx' | 'talk-pdf' | 'talk-png';

/** Whether a way out, by its id, is that of a talk. */
export function isTalk(id: string): id is TalkKind {
  return TALKS.some((kind) => kind.id === id);
}

/** Whether a way out, by its id, is a picture of the map. */
export function isPicture(id: string): id is 'svg' | 'png' | 'pdf' {
  return id === 'svg' || id === 'png' || id === 'pdf';
}

function drawn(
  id: string,
  name: string,
  rest: Partial<Pick<ExportKind, 'takes' | 'isText'>> = {},
): ExportKind {
  return {
    id,
    name,
    extension: `.${id}`,
    isText: false,
    preview: 'drawing',
    ...rest,
    takes: [...(rest.takes ?? []), 'verdicts', 'clear', 'knownOn'],
  };
}

/** Every way out, in the order in which they are offered: pictures, documents, talks, other tools' formats. */
export const EXPORTS: readonly ExportKind[] = [
  ...DRAWN,
  ...TALKS,
  ...FORMATS.filter(({ writes }) => writes).map(
    ({ id, name, plain, extensions: [extension = ''] }): ExportKind => ({
      id,
      name,
      extension,
      takes: plain ? ['plain', 'clear', 'knownOn'] : ['clear', 'knownOn'],
      isText: true,
      preview: 'text',
    }),
  ),
];

/** The way out with this name. */
export function exportNamed(id: string): ExportKind | undefined {
  return EXPORTS.find((kind) => kind.id === id);
}

/** The way out that a file's name asks for by its ending; the longest ending counts. */
export function exportByName(fileName: string): ExportKind | undefined {
  const name = fileName.toLowerCase();
  const written = formatsByName(name).find(({ writes }) => writes);
  return (
    [...DRAWN, ...TALKS]
      .filter(({ extension }) => name.endsWith(extension))
      .sort((a, b) => b.extension.length - a.extension.length)[0] ??
    (written && exportNamed(written.id))
  );
}
