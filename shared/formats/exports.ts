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
}

const DRAWN: readonly ExportKind[] = [
  { id: 'svg', name: 'SVG drawing', extension: '.svg', takes: ['theme'], isText: true },
  { id: 'png', name: 'PNG picture', extension: '.png', takes: ['theme', 'scale'], isText: false },
  { id: 'pdf', name: 'PDF of the map', extension: '.pdf', takes: ['theme', 'paper', 'fit'], isText: false },
  { id: 'report', name: 'PDF report', extension: '.report.pdf', takes: [], isText: false },
  { id: 'docx', name: 'Word report', extension: '.docx', takes: [], isText: false },
  { id: 'html', name: 'Web page to hand out', extension: '.html', takes: [], isText: true },
];

/** Every way out, in the order in which they are offered: pictures, documents, other tools' formats. */
export const EXPORTS: readonly ExportKind[] = [
  ...DRAWN,
  ...FORMATS.filter(({ writer }) => writer).map(({ id, name, extensions: [extension = ''] }) => ({
    id,
    name,
    extension,
    takes: [],
    isText: true,
  })),
];

/** The way out with this name. */
export function exportNamed(id: string): ExportKind | undefined {
  return EXPORTS.find((kind) => kind.id === id);
}

/** The way out that a file's name asks for by its ending; the longest ending counts. */
export function exportByName(fileName: string): ExportKind | undefined {
  const name = fileName.toLowerCase();
  const written = FORMATS.find(
    ({ writer, extensions }) => writer && extensions.some((ending) => name.endsWith(ending)),
  );
  return (
    [...DRAWN]
      .filter(({ extension }) => name.endsWith(extension))
      .sort((a, b) => b.extension.length - a.extension.length)[0] ??
    (written && exportNamed(written.id))
  );
}
