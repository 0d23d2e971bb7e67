import { z } from 'zod';
import { FORMATS } from './formats';

export const THEMES = ['light', 'dark'] as const;
export const PAPERS = ['map', 'a4', 'a3', 'letter'] as const;

/** How a map goes out. Each kind of export takes some of these. */
export const exportOptions = z.object({
  theme: z.enum(THEMES).optional(),
  /** Pixels of a picture for each px of the map. */
  scale: z.number().min(0.05).max(16).optional(),
  /** One page as large as the map, or pages of this size. */
  paper: z.enum(PAPERS).optional(),
  /** All on one page of that paper; else as many as it needs at its own size. */
  fit: z.boolean().optional(),
  /** Of text formats: without what only this program reads. Nothing of that comes back. */
  plain: z.boolean().optional(),
});

export type ExportOptions = z.output<typeof exportOptions>;

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
  drawn('html', 'Web page to hand out', { isText: true }),
  { ...drawn('report', 'PDF report'), extension: '.report.pdf', preview: 'report' },
  { ...drawn('docx', 'Word report'), preview: 'report' },
  { ...drawn('txt', 'Plain text report', { isText: true }), preview: 'report' },
];

function drawn(
  id: string,
  name: string,
  rest: Partial<Pick<ExportKind, 'takes' | 'isText'>> = {},
): ExportKind {
  return { id, name, extension: `.${id}`, takes: [], isText: false, preview: 'drawing', ...rest };
}

/** Every way out, in the order in which they are offered: pictures, documents, other tools' formats. */
export const EXPORTS: readonly ExportKind[] = [
  ...DRAWN,
  ...FORMATS.filter(({ writes }) => writes).map(
    ({ id, name, plain, extensions: [extension = ''] }): ExportKind => ({
      id,
      name,
      extension,
      takes: plain ? ['plain'] : [],
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
  const written = FORMATS.find(
    ({ writes, extensions }) => writes && extensions.some((ending) => name.endsWith(ending)),
  );
  return (
    [...DRAWN]
      .filter(({ extension }) => name.endsWith(extension))
      .sort((a, b) => b.extension.length - a.extension.length)[0] ??
    (written && exportNamed(written.id))
  );
}
