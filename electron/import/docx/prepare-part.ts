import { SaxesParser, type SaxesTagNS } from 'saxes';
import { xmlText } from '../../../shared/xml-text';
import { formulaInLine } from '../formula';
import type { CountedOut, LeftOut, Thing } from '../left-out';
import { levelIn, type Numbered, type Numbering } from './numbering';
import { FormulaBuilder } from './office-math';
import { TextBoxes, type Edit } from './text-boxes';
import { isOn } from './word-xml';

const WORD = /\/wordprocessingml\/(?:2006\/)?main$/;
const MATH = /\/officeDocument\/(?:2006\/)?math$/;

/** What mammoth reads, or leaves out on purpose. Any other element of Word's is taken for a wrapping that is seen through. */
const KNOWN = new Set(
  'document body footnotes footnote endnotes endnote comments comment hdr ftr p r t tab br cr noBreakHyphen softHyphen sym hyperlink tbl tr tc footnoteReference endnoteReference commentReference bookmarkStart bookmarkEnd sdt sdtContent customXml ins del moveFrom moveTo smartTag object drawing pict fldChar instrText delText ffData proofErr lastRenderedPageBreak footnoteRef endnoteRef annotationRef commentRangeStart commentRangeEnd altChunk ptab'.split(
    ' ',
  ),
);
const PROPERTIES = /(?:Pr|Grid|Ex)$|^ffData$/;
/** What mammoth knows by another name. */
const INSTEAD: Readonly<Record<string, string>> = { cr: 'br', ptab: 'tab' };
const LEFT_OUT: Readonly<Record<string, Thing>> = {
  del: 'passage that is marked as deleted',
  moveFrom: 'passage that is marked as deleted',
  commentReference: 'comment',
  altChunk: 'document inside the document',
};

/** What encloses the mark of a numbered paragraph, until it is known what becomes of the paragraph: signs that no text has. */
export const MARK = { begin: '\ufdd0', end: '\ufdd1' } as const;

/** A part of a Word document that mammoth reads whole. */
export interface Prepared {
  readonly xml: string;
  readonly leftOut: LeftOut;
}

/** What other parts say of the paragraphs of a part. */
export interface StyledBy {
  readonly numbering?: Numbering | undefined;
  /** The styles whose letters are not shown. */
  readonly hidden?: ReadonlySet<string>;
}

/**
 * Takes away what mammoth does not see through (runs of a direction, simple fields and whatever else wraps words), and writes formulas and readings
 * above letters as words, and marks of numbered paragraphs between the signs of `MARK`. What is not well formed stays as it is.
 */
export function preparePart(xml: string, { numbering, hidden = new Set() }: StyledBy = {}): Prepared {
  const source = xml.replace(/\r\n?/g, '\n');
  try {
    return new Preparation(source, numbering, hidden).prepare();
  } catch {
    return { xml, leftOut: {} };
  }
}

interface Open {
  readonly local: string;
  readonly from: number;
  readonly isSkipped: boolean;
  isSeenThrough: boolean;
  /** Whether it holds what a form asks for, and no answer. */
  isAsking: boolean;
}

class Preparation {
  private readonly edits: Edit[] = [];
  private readonly counts: CountedOut = {};
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly open: Open[] = [];
  private properties = 0;
  private readonly boxes = new TextBoxes(this.edits);
  private run: { isHidden: boolean; hasField: boolean } | undefined;
  /** The open fields, outermost first: what stands in an instruction is not shown, not even the result of a field in it. */
  private readonly fields: ('instruction' | 'result')[] = [];
  private prefix = '';
  private formula: { builder: FormulaBuilder; from: number } | undefined;
  /** The letters of a reading, while and after they are read. */
  private reading: { from: number; text: string; isOpen: boolean } | undefined;

  private readonly paragraphs: Numbered[] = [];

  constructor(
    private readonly source: string,
    private readonly numbering: Numbering | undefined,
    private readonly hidden: ReadonlySet<string>,
  ) {}

  prepare(): Prepared {
    const { parser } = this;
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', (tag) => this.enter(tag, this.source.lastIndexOf('<', parser.position - 1)));
    parser.on('closetag', (tag) => this.leave(tag, parser.position));
    parser.on('text', (text) => {
      if (this.open.at(-1)?.isSkipped) return;
      this.formula?.builder.letters(text);
      // A formula of the oldest kind, which is the instruction of a field.
      if (this.open.at(-1)?.local === 'instrText' && /^\s*EQ\s/i.test(text)) this.count('formula');
      if (this.reading?.isOpen) this.reading.text += text.trim();
    });
    parser.write(this.source).close();
    return { xml: this.edited(), leftOut: this.counts };
  }

  private enter(tag: SaxesTagNS, from: number): void {
    const { local, uri } = tag;
    const isInFormula = this.formula !== undefined;
    const isSkipped = !isInFormula && this.boxes.enter({ local, from, to: this.parser.position });
    this.open.push({ local, from, isSkipped, isSeenThrough: false, isAsking: false });
    if (isSkipped) return;
    if (this.formula) return this.formula.builder.enter(local, tag.attributes);
    if (MATH.test(uri)) return this.enterMath(local, from);
    if (local === 'graphicData') this.countGraphic(tag.attributes['uri']?.value ?? '');
    if (!WORD.test(uri)) return;
    if (local === 'vanish' || local === 'rStyle') this.hide(tag);
    if (local === 'showingPlcHdr') this.ask(tag);
    if (local === 'p') this.paragraphs.push({});
    this.number(tag);
    this.prefix = tag.prefix === '' ? '' : `${tag.prefix}:`;
    if (PROPERTIES.test(local)) this.properties++;
    if (this.properties > 0) return;
    this.count(LEFT_OUT[local]);
    if (local === 'r')
      this.run = { isHidden: this.hidden.has(this.paragraphs.at(-1)?.style ?? ''), hasField: false };
    if ((local === 'fldChar' || local === 'instrText') && this.run) this.run.hasField = true;
    if (local === 'fldChar') this.bound(tag);
    if (local === 'rt') this.reading = { from, text: '', isOpen: true };
    else if (!KNOWN.has(local) && !this.boxes.isDrawn) this.seeThrough(from);
  }

  private leave({ local, uri, isSelfClosing }: SaxesTagNS, to: number): void {
    const element = this.open.pop();
    const closeFrom = this.source.lastIndexOf('<', to - 1);
    if (!this.formula) this.boxes.leave({ local, from: closeFrom, to }, isSelfClosing, this.prefix);
    if (element?.isSkipped) return;
    if (this.formula) {
      if (MATH.test(uri) && local === 'oMath') this.endFormula(to);
      else this.formula.builder.leave();
      return;
    }
    if (element?.isSeenThrough && !isSelfClosing) this.edits.push({ from: closeFrom, to, text: '' });
    if (!WORD.test(uri)) return;
    if (PROPERTIES.test(local)) this.properties--;
    if (local === 'pPr' && this.open.at(-1)?.local === 'p') this.mark(to);
    if (local === 'p') this.endParagraph();
    const instead = INSTEAD[local];
    if (instead !== undefined && element)
      this.edits.push({ from: element.from, to, text: `<${this.prefix}${instead}/>` });
    if (local === 'r' && element && this.isUnseen()) this.edits.push({ from: element.from, to, text: '' });
    if (local === 'r') this.run = undefined;
    if (local === 'rt' && this.reading) {
      this.edits.push({ from: this.reading.from, to, text: '' });
      this.reading.isOpen = false;
    }
    if (local === 'rubyBase' && this.reading) {
      this.edits.push({ from: to, to, text: this.runOf(`（${this.reading.text}）`) });
      this.reading = undefined;
    }
  }

  private enterMath(local: string, from: number): void {
    if (local === 'oMath') this.formula = { builder: new FormulaBuilder(), from };
    else this.seeThrough(from);
  }

  private endFormula(to: number): void {
    if (!this.formula) return;
    const text = formulaInLine(this.formula.builder.end());
    if (text === '') this.count('formula');
    this.edits.push({ from: this.formula.from, to, text: this.runOf(text === '' ? '[formula]' : text) });
    this.formula = undefined;
  }

  private seeThrough(from: number): void {
    const element = this.open.at(-1);
    if (element) element.isSeenThrough = true;
    this.edits.push({ from, to: this.parser.position, text: '' });
  }

  private countGraphic(kind: string): void {
    if (kind.endsWith('/chart')) this.count('chart');
    if (kind.endsWith('/diagram')) this.count('diagram');
  }

  private count(what: Thing | undefined): void {
    if (what !== undefined) this.counts[what] = (this.counts[what] ?? 0) + 1;
  }

  /** What a paragraph says of the list that it is in; not what it said before a tracked change. */
  private number({ local, attributes }: SaxesTagNS): void {
    const paragraph = this.paragraphs.at(-1);
    if (!paragraph || !/^(?:pStyle|numId|ilvl)$/.test(local)) return;
    if (this.open.some((element) => element.local === 'pPrChange')) return;
    const said = valueOf(attributes);
    if (local === 'pStyle') paragraph.style = said;
    else if (local === 'numId') paragraph.list = said;
    else paragraph.level = levelIn(said);
  }

  /** Writes the mark of a numbered paragraph before its words: mammoth knows bullets and numbers, and of these not which. */
  private mark(at: number): void {
    const mark = this.numbering?.markOf(this.paragraphs.at(-1) ?? {});
    if (mark !== undefined)
      this.edits.push({ from: at, to: at, text: this.runOf(`${MARK.begin}${mark}${MARK.end}`) });
  }

  /** What a control shows until it is answered is no text. */
  private ask({ attributes }: SaxesTagNS): void {
    const control = this.open.findLast((element) => element.local === 'sdt');
    if (control) control.isAsking = isOn(valueOf(attributes));
  }

  /** Letters that Word does not show, not those that it did not show before a tracked change. */
  private hide({ local, attributes }: SaxesTagNS): void {
    if (!this.run || this.open.some((element) => element.local === 'rPrChange')) return;
    const said = valueOf(attributes);
    if (local === 'vanish') this.run.isHidden = isOn(said);
    else this.run.isHidden ||= this.hidden.has(said ?? '');
  }

  /** Whether the run that ends is not shown; the bounds of fields stay in pairs. */
  private isUnseen(): boolean {
    if (!this.run || this.run.hasField) return false;
    return (
      this.run.isHidden ||
      this.fields.includes('instruction') ||
      this.open.some((element) => element.isAsking)
    );
  }

  private bound({ attributes }: SaxesTagNS): void {
    const kind = Object.values(attributes).find(({ local }) => local === 'fldCharType')?.value;
    if (kind === 'begin') this.fields.push('instruction');
    else if (kind === 'separate') this.fields.splice(-1, 1, 'result');
    else if (kind === 'end') this.fields.pop();
  }

  /** A field whose instruction never ends must not hide the rest of the document. */
  private endParagraph(): void {
    this.paragraphs.pop();
    const open = this.fields.indexOf('instruction');
    if (open >= 0) this.fields.splice(open);
  }

  private runOf(text: string): string {
    const w = this.prefix;
    return `<${w}r><${w}t xml:space="preserve">${xmlText(text)}</${w}t></${w}r>`;
  }

  private edited(): string {
    const { source, edits } = this;
    const parts: string[] = [];
    let at = 0;
    for (const { from, to, text } of edits.sort(inOrder)) {
      if (from < at) continue; // inside what is already replaced
      parts.push(source.slice(at, from), text);
      at = to;
    }
    return parts.join('') + source.slice(at);
  }
}

/** What is put in comes before what is written otherwise, and that before what is in it. */
function inOrder(a: Edit, b: Edit): number {
  return a.from - b.from || Number(b.from === b.to) - Number(a.from === a.to) || b.to - a.to;
}

function valueOf(attributes: SaxesTagNS['attributes']): string | undefined {
  return Object.values(attributes).find(({ local }) => local === 'val')?.value;
}
