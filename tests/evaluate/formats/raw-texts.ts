/** Elements and attributes whose text is a look, a date or a name that programs give, whoever wrote the file. */
const LOOK_ELEMENTS = /^(?:style|script|head|title|map_styles|y:Resource|y:SmartNodeLabelModelParameter)$/;
const TEXT_ATTRIBUTES =
  /^(?:TEXT|LINK|SOURCE_LABEL|MIDDLE_LABEL|TARGET_LABEL|EQUATION|text|title|_note|url)$/;
const LOOK_FIELDS =
  /^(?:theme|(?:from|to)(?:Node|Side|End)|style|styleNames|icon|id|type|ideaId.*|formatVersion|group|contentType|color|.*[cC]olor|lineStyle|node|connector|position|collapsed|contentLocked|themeOverrides|class|structureClass|markerId)$/;

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[!?][^>]*>|<\/?([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>|[^<]+/g;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The texts of a file that a person can see in the program that wrote it, found without any reader of ours: all that stands between tags or in attributes
 * of text, or in fields of JSON, and has a letter. What is hidden from people by its name is left out.
 */
export function rawTexts(fileText: string, format: string): string[] {
  const texts = LINES.has(format)
    ? ofLines(fileText)
    : /^\uFEFF?\s*[{[]/.test(fileText)
      ? ofJson(JSON.parse(fileText.replace(/^\uFEFF/, '')))
      : ofXml(fileText);
  return texts
    .flatMap((text) => (format === 'canvas' ? ofLines(text) : text))
    .map(squeezed)
    .filter((text) => /\p{L}/u.test(text) && !ONLY_A_RELATION.test(text));
}

/** Formats whose files are lines of text with signs between them, by their names on the command line. */
const LINES = new Set(['argdown', 'markdown', 'indented', 'kialo', 'csv']);

/** The words of a text, without the signs that mark up its letters or stand between them. */
export function wordsOf(text: string): string {
  return text
    .replace(/[`*_~\\]+|[@#](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The pieces of each line between signs that no words contain, such as brackets and cells; a comment in one. */
function ofLines(fileText: string): string[] {
  const comments: string[] = [];
  const article = fileText
    .replace(/^\uFEFF?\s*===+\n([\s\S]*?)\n===+/, (_, settings: string) =>
      settings.replace(/^(?!(?:title|subTitle|author|date|abstract):).*$/gm, ''),
    )
    .replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, (comment) => {
      comments.push(comment);
      return '\n';
    })
    .replace(/^\s*```.*$/gm, '');
  const pieces = article
    .split(/[\n[\]<>{}|";:()\t]+|\s#/)
    .map((piece) => piece.replace(/^\s*(?:\d+[.)])+\s+/, ''));
  return [...comments, ...pieces.filter((piece) => !NAME_OF_FIELD.test(piece))];
}

/** What lines of other tools begin with, whatever their texts are. */
const NAME_OF_FIELD =
  /^\W*(?:title|subTitle|author|date|isInMap|Discussion Title|Pro|Con|Thesis|true|false)\W*$/;

/** What a line is labelled with that says no more than what the line does, and what programs call what nobody has named. */
const ONLY_A_RELATION =
  /^(?:group|Untitled|sheet|画布|supports?|opposes?|attacks?|null|RA|CA|Default (?:Inference|Conflict)|(?:org\.xmind\.ui|[\da-f]{8}-[\da-f]{4}-|\d{4}-\d\d-\d\dT).*)\P{L}*$/iu;

/** A text with single spaces, as it can be looked for wherever its lines were broken. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

function ofXml(xml: string): string[] {
  // Argunet draws what its own elements say, with line breaks within words, and names the language twice.
  const hidden = xml.includes('xmlns:arg=')
    ? /^(?:y:NodeLabel|arg:language)$/
    : xml.includes('<xmap-content')
      ? /^(?:html)$/ // a note stands beside it without formatting, too
      : LOOK_ELEMENTS;
  const texts: string[] = [];
  const open: string[] = [];
  const isHidden = (): boolean => open.some((name) => hidden.test(name));
  for (const [piece, name, attributes = ''] of xml.matchAll(PIECE)) {
    if (name === undefined) {
      const isText = !piece.startsWith('<') || piece.startsWith('<![CDATA[');
      if (isText && !isHidden()) texts.push(decoded(piece.replace(/^<!\[CDATA\[|\]\]>$/g, '')));
    } else if (piece.startsWith('</')) open.pop();
    else {
      if (!piece.endsWith('/>')) open.push(name);
      if (isHidden() || /^(?:img|a|meta|link)$/.test(name)) continue;
      for (const [, attribute = '', double, single] of attributes.matchAll(ATTRIBUTE))
        if (TEXT_ATTRIBUTES.test(attribute)) texts.push(...ofAttribute(decoded(double ?? single ?? '')));
    }
  }
  return texts;
}

const ENTITIES = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name?: string) =>
      name !== undefined
        ? (ENTITIES.get(name) ?? whole)
        : String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)),
  );
}

function ofJson(root: unknown): string[] {
  const texts: string[] = [];
  const waiting: unknown[] = [root];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string') texts.push(...plainPieces(value));
    else if (Array.isArray(value)) waiting.push(...(value as unknown[]));
    else if (typeof value === 'object' && value !== null)
      for (const [name, field] of Object.entries(value)) if (!LOOK_FIELDS.test(name)) waiting.push(field);
  }
  return texts;
}

/** An attribute that holds a whole page, as FreeMind's texts may. */
function ofAttribute(text: string): string[] {
  return /^<html/i.test(text.trim()) ? ofXml(text) : [text];
}

/** Text that is HTML counts without its tags. */
function plainPieces(text: string): string[] {
  return /<\w[^>]*>/.test(text) ? ofXml(text) : [text];
}
