import { SaxesParser } from 'saxes';
import { LIMITS } from '../../map/schema';
import { appError, failWith, ok, type AppError, type ErrorValues, type Result } from '../../result';
import { msg } from '../../words/words';
import { namedCharacter } from './named-characters';

/** An element of an XML file. Names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly in it, in one piece. */
  readonly text: string;
  /** Text and elements in the order of the file. */
  readonly content: readonly (string | XmlElement)[];
  /** Where it begins, from 1. */
  readonly line: number;
}

interface Growing {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  content: (string | XmlElement)[];
  line: number;
}

/** Files nest outlines as deeply as people think, and hostile ones deeper. */
const MOST_DEPTH = 500;
/** A map of as many records as are read has fewer elements in each of the formats that are written here. */
const MOST_ELEMENTS = 8 * LIMITS.records;

/** Characters by the names that HTML has for them: texts from web pages bring them along, and no XML declares them. */
const NAMED = new Proxy<Record<string, string>>(
  {},
  { get: (_, name) => (typeof name === 'string' ? namedCharacter(name) : undefined) },
);

/** What stopped the reading: thrown inside the parser's handlers, never seen outside. */
class Refused extends Error {
  constructor(readonly reason: AppError) {
    super(reason.message);
  }
}

function refused(message: string, values: ErrorValues = {}): Refused {
  return new Refused(appError('malformed', message, undefined, values));
}

/**
 * Reads an XML file as a tree. Nothing outside the file is ever read: a document type may be named, but what it declares is not looked up, and one
 * that declares entities of its own is refused, because that is how small files grow without end.
 * @param tool whose file it should be, for the message: `GraphML`
 */
export function readXml(text: string, tool: string): Result<XmlElement> {
  const parser = new SaxesParser({ position: true });
  parser.ENTITIES = NAMED;
  const open: Growing[] = [];
  let root: XmlElement | undefined;
  let count = 0;

  parser.on('error', (error) => {
    const { line, column } = parser;
    const report = error.message.replace(/^\d+:\d+: /, '');
    throw refused(msg('In line {line}, column {column}, the XML parser reports “{report}”.'), {
      line,
      column: column + 1,
      report,
    });
  });
  parser.on('doctype', (doctype) => {
    if (doctype.includes('[')) throw refused(msg('It declares entities of its own.'));
  });
  parser.on('opentag', (tag) => {
    if (++count > MOST_ELEMENTS)
      throw refused(msg('It has more than {most} elements.'), { most: MOST_ELEMENTS });
    if (open.length >= MOST_DEPTH)
      throw refused(msg('It is nested more than {most} deep.'), { most: MOST_DEPTH });
    const { name, attributes } = tag as { name: string; attributes: Record<string, string> };
    const element = { name, attributes, children: [], text: '', content: [], line: parser.line };
    const parent = open.at(-1);
    parent?.children.push(element);
    parent?.content.push(element);
    root ??= element;
    open.push(element);
  });
  const take = (piece: string): void => {
    const element = open.at(-1);
    if (!element) return;
    element.text += piece;
    element.content.push(piece);
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', () => void open.pop());

  try {
    parser.write(text.replace(/^\uFEFF/, '')).close();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return notRead(error.reason, tool);
  }
  return root ? ok(root) : notRead(appError('malformed', 'It is empty.'), tool);
}

function notRead(reason: AppError, tool: string): Result<never> {
  return failWith(reason, 'This is no {tool} file that can be read. {why}', { tool }, { hint: HINT });
}

const HINT = msg('Nothing was changed. Export it anew from the program that made it.');

/** The first child with this name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** The children with this name. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** An attribute that is there, not one that objects have by birth. */
export function attributeOf(element: XmlElement, name: string): string | undefined {
  return Object.hasOwn(element.attributes, name) ? element.attributes[name] : undefined;
}

/** All words in an element and the elements in it: their texts, then their attributes' values where there are no texts. */
export function wordsIn(element: XmlElement): string {
  const texts: string[] = [];
  const values: string[] = [];
  const waiting: (string | XmlElement)[] = [element];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (typeof part === 'string') texts.push(part);
    else {
      values.push(...Object.values(part.attributes));
      for (const inner of [...part.content].reverse()) waiting.push(inner);
    }
  }
  return texts.join(' ').trim() || values.join(' ').trim();
}
