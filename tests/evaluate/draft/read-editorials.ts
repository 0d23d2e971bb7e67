import { z } from 'zod';
import type { TextRange } from '../../../shared/text/range';

/** What a unit of an editorial is: something that can be looked up, or something that is held to be so. */
export type UnitKind = 'evidence' | 'claim';

/** An annotated unit of an editorial. */
export interface EditorialUnit extends TextRange {
  readonly kind: UnitKind;
}

/** A news editorial of the corpus of Al-Khatib et al. 2016, in the files of Syed et al. 2020; blank lines part its paragraphs. */
export interface Editorial {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly units: readonly EditorialUnit[];
}

const editorialFile = z.object({
  paragraphs: z.array(z.array(z.object({ text: z.string(), label: z.string() }))),
});

/** Testimony is what somebody says, common ground what everybody is taken to hold; titles, “other” and what is no unit count for nothing. */
const KINDS: Readonly<Record<string, UnitKind>> = {
  anecdote: 'evidence',
  testimony: 'evidence',
  statistics: 'evidence',
  assumption: 'claim',
  'common-ground': 'claim',
};

/** Reads one file of the corpus; nothing when it is another kind of file. The pieces of a paragraph are set as they would be printed. */
export function readEditorial(json: string, id: string): Editorial | undefined {
  const parsed = editorialFile.safeParse(JSON.parse(json));
  if (!parsed.success) return undefined;
  let text = '';
  let title = '';
  const units: EditorialUnit[] = [];
  for (const pieces of parsed.data.paragraphs) {
    if (text !== '') text += '\n\n';
    const paragraphStart = text.length;
    for (const { text: words, label } of pieces) {
      const piece = words.replace(/\s+/g, ' ').trim();
      if (piece === '') continue;
      if (text.length > paragraphStart && needsSpace(text, piece)) text += ' ';
      const start = text.length;
      text += piece;
      if (label === 'title') title ||= piece;
      const kind = KINDS[label];
      if (kind) units.push({ start, end: text.length, kind });
    }
  }
  return { id, title, text, units };
}

function needsSpace(before: string, piece: string): boolean {
  return !/^[.,;:!?)\]%”’]/.test(piece) && !/[([“‘]$/.test(before);
}
