import { childrenOf, type XmlElement } from '../xml/read-xml';
import { dataOf, type Key } from './keys';
import { drawingOf, type Drawing } from './drawing';
import { plainName } from '../plain-name';
import { dataNamed } from './names';

/** Under which names graphs have what a card says, the likeliest first; what a drawing shows comes before descriptions. */
const TEXTS: readonly string[] = [
  ...['label', 'edge label', 'text', 'statement', 'claim', 'proposition', 'argument', 'sentence'],
  ...['name', 'title', 'content'],
];
const DESCRIPTIONS = ['description', 'd0'];

/** What an element of a graph says. */
export interface ElementWords {
  readonly data: ReadonlyMap<string, string>;
  readonly drawing: Drawing;
  /** What it is called or says; nothing when it has no words. */
  readonly text: string | undefined;
  /** The name of the data that this is. */
  readonly textName: string | undefined;
  /** What it says beside, each once. */
  readonly more: readonly string[];
}

/** Reads the words of a node, an edge or a graph from its data, its drawing and its `<desc>`. */
export function wordsOfElement(element: XmlElement, keys: ReadonlyMap<string, Key>): ElementWords {
  const data = dataOf(element, keys);
  const drawing = drawingOf(element);
  const said = (names: readonly string[]): [string | undefined, string][] =>
    dataNamed(data, names).flatMap(([name, value]): [string, string][] =>
      value.trim() === '' ? [] : [[name, value]],
    );
  const drawn: [string | undefined, string][] =
    drawing.labels.length > 0 ? [[undefined, drawing.labels.join('\n')]] : [];
  const about = childrenOf(element, 'desc').flatMap(({ text }): [undefined, string][] =>
    text.trim() === '' ? [] : [[undefined, text.trim()]],
  );
  const [first, ...others] = [...said(TEXTS), ...drawn, ...said(DESCRIPTIONS), ...about];
  const [textName, text] = first ?? [];
  const more = [...new Set(others.map(([, words]) => words))].filter((words) => words !== text);
  return { data, drawing, text, textName, more };
}

/** Whether data of this name say what an element is called, not what is to be said of it. */
export function isTextName(name: string): boolean {
  return TEXTS.includes(plainName(name));
}
