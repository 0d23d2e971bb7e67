import {
  ExternalHyperlink,
  HeadingLevel,
  InternalHyperlink,
  Paragraph,
  TextRun,
  type ParagraphChild,
} from 'docx';
import type { Run, Runs } from '../../../shared/report/report';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { SOFT } from './styles';

/** Runs as Word has them; words that name another place of the report lead there. @param own the anchor of what they stand in */
export function wordRuns(runs: Runs, own?: string): ParagraphChild[] {
  return runs.filter(({ text }) => text !== '').flatMap((run) => wordRun(run, own));
}

function wordRun(run: Run, own: string | undefined): ParagraphChild[] {
  const { to, url } = run;
  if (to !== undefined && to !== own) return [new InternalHyperlink({ anchor: to, children: linesOf(run) })];
  if (url !== undefined) return [new ExternalHyperlink({ link: url, children: linesOf(run, 'Hyperlink') })];
  return linesOf(run);
}

function linesOf({ text, look }: Run, style?: string): TextRun[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        ...(index > 0 && { break: 1 }),
        ...(look === 'strong' && { bold: true, boldComplexScript: true }),
        ...(look === 'italic' && { italics: true, italicsComplexScript: true }),
        ...(look === 'soft' && { color: SOFT }),
        ...(style !== undefined && { style }),
        ...(baseDirection(line) === 'rtl' && { rightToLeft: true }),
      }),
  );
}

/** Whether a paragraph of these words runs from right to left: as its longest stretch does, not as the number before it. */
export function runsFromRight(runs: Runs): boolean {
  const longest = runs.reduce((most, next) => (next.text.length > most.length ? next.text : most), '');
  return baseDirection(longest) === 'rtl';
}

/** The report's own title. */
export function titleParagraph(title: string): Paragraph {
  const runs = [{ text: title }];
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    ...(runsFromRight(runs) && { bidirectional: true }),
    children: wordRuns(runs),
  });
}
