import { fail, type Result } from '../result';
import { msg } from '../words/words';

/** A kind of file that is not read, in sentences for a person: what a `{fileName}` of `{tool}` is, and what to do about it. */
interface Unread {
  readonly message: string;
  readonly hint: string;
}

/** A tool whose files are not read. */
export interface OtherTool extends Unread {
  /** Its name, for `{tool}`. */
  readonly tool: string;
  /** What it should export, for `{format}`. */
  readonly format: string;
}

const MAP = msg('“{fileName}” is a map of {tool}, which is not read.');
const DRAWING: Unread = {
  message: msg('“{fileName}” is a drawing of {tool}, which is not read.'),
  hint: msg(
    'Copy its words into an outline, with what bears on a statement indented below it, and paste that.',
  ),
};
const DOCUMENT: Unread = {
  message: msg('“{fileName}” is a document of {tool}, which is not read.'),
  hint: msg('Save it there as a Word document (.docx), and import that as an article.'),
};
const BOOK: Unread = {
  message: msg('“{fileName}” is a book of {tool}, which is not read.'),
  hint: msg('Convert it to EPUB, for instance with Calibre, and import that.'),
};
const SLIDES: Unread = {
  message: msg('“{fileName}” is a presentation of {tool}, which is not read.'),
  hint: msg('Export it there as PDF, and import that as an article.'),
};
const TABLE: Unread = {
  message: msg('“{fileName}” is a table of {tool}, which is not read.'),
  hint: msg('Save its sheet there as CSV, with a row for each card, and bring in that.'),
};
const MIND_MAP: Unread = { message: MAP, hint: msg('Export it there as {format}, and bring in that.') };
const ARGUMENT: Unread = {
  message: MAP,
  hint: msg(
    'Copy its words into an outline, with “Pro:” or “Con:” before what bears on a statement, indented below it, and paste that.',
  ),
};
const CONCEPTS: Unread = { message: MAP, hint: DRAWING.hint };
const GRAPH: Unread = {
  message: msg('“{fileName}” is a network of {tool}, which is not read.'),
  hint: msg('Export it there as GraphML, and bring in that.'),
};
const CYTOSCAPE: Unread = {
  message: GRAPH.message,
  hint: msg('Export it there as GraphML (File, Export, Network to File…), and bring in that.'),
};
const ARCHIVE: Unread = {
  message: msg('“{fileName}” is an archive, which is not read.'),
  hint: msg('Unpack it, and choose a file that was in it.'),
};

const OPML = 'OPML';
const OPML_OR_MM = 'OPML / FreeMind (.mm)';

/** Tools by the endings of their files, with what to do about a file of theirs. */
const BY_ENDING: readonly (readonly [endings: RegExp, tool: string, Unread, format?: string])[] = [
  [
    /\.(?:mmap|mmat|mmp)$/,
    'MindManager',
    {
      message: MAP,
      hint: msg(
        'Export it there as OPML, or open it in Freeplane and save it there (.mm), and bring in that.',
      ),
    },
  ],
  [/\.itmz?$/, 'iThoughts', MIND_MAP, OPML_OR_MM],
  [/\.smmx?$/, 'SimpleMind', MIND_MAP, OPML_OR_MM],
  [/\.mindnode$/, 'MindNode', MIND_MAP, OPML_OR_MM],
  [/\.mind$/, 'MindMeister', MIND_MAP, 'FreeMind (.mm)'],
  [/\.(?:oo3|ooutline)$/, 'OmniOutliner', MIND_MAP, OPML],
  [/\.tbx$/, 'Tinderbox', MIND_MAP, OPML],
  [/\.scap$/, 'Scapple', MIND_MAP, OPML],
  [/\.(?:rtnl|rmap)$/, 'Rationale', ARGUMENT],
  [/\.lkif$/, 'Carneades', ARGUMENT],
  [/\.(?:cxl|cmap)$/, 'CmapTools', CONCEPTS],
  [/\.(?:drawio|dio)(?:\.(?:png|svg|xml|html))?$/, 'draw.io', DRAWING],
  [/\.vs[dst][xm]?$/, 'Visio', DRAWING],
  [/\.(?:dot|gv)$/, 'Graphviz', DRAWING],
  [/\.(?:mmd|mermaid)$/, 'Mermaid', DRAWING],
  [/\.graffle$/, 'OmniGraffle', DRAWING],
  [/\.excalidraw(?:\.(?:png|svg|md))?$/, 'Excalidraw', DRAWING],
  [/\.graphmlz$/, 'yEd', GRAPH],
  [/\.gml$/, 'yEd / Gephi', GRAPH],
  [/\.(?:gexf|gephi)$/, 'Gephi', GRAPH],
  [/\.(?:cyjs|cys)$/, 'Cytoscape', CYTOSCAPE],
  [/\.(?:odt|ott|fodt|sxw)$/, 'LibreOffice', DOCUMENT],
  [/\.(?:docm?|dot[xm])$/, 'Word', DOCUMENT],
  [
    /\.rtfd?$/,
    'RTF',
    { ...DOCUMENT, message: msg('“{fileName}” is a document in Rich Text Format, which is not read.') },
  ],
  [/\.wpd$/, 'WordPerfect', DOCUMENT],
  [/\.wps$/, 'Works', DOCUMENT],
  [/\.pages$/, 'Pages', DOCUMENT],
  [/\.(?:mobi|azw3?|kfx)$/, 'Kindle', BOOK],
  [/\.od[pg]$/, 'LibreOffice', SLIDES],
  [/\.(?:pp[st][xm]?|pot[xm]?)$/, 'PowerPoint', SLIDES],
  [/\.key$/, 'Keynote', SLIDES],
  [/\.(?:ods|ots|fods)$/, 'LibreOffice', TABLE],
  [/\.xl[st][xmb]?$/, 'Excel', TABLE],
  [/\.numbers$/, 'Numbers', TABLE],
  [/\.(?:zip|7z|rar|tar|t?gz|bz2|xz)$/, 'ZIP', ARCHIVE],
];

/** Tools whose files have endings that others have, too, by what stands in them. */
const BY_CONTENT: readonly (readonly [isOne: (head: string) => boolean, tool: string, Unread])[] = [
  [(head) => /"type"\s*:\s*"excalidraw(?:\/clipboard)?"/.test(head), 'Excalidraw', DRAWING],
  [
    (head) =>
      (/"elements"\s*:/.test(head) && /"data"\s*:/.test(head)) || /"(?:shared_name|SUID)"\s*:/.test(head),
    'Cytoscape',
    CYTOSCAPE,
  ],
  [(head) => /^(?:mxfile|mxGraphModel)$/.test(rootOf(head)), 'draw.io', DRAWING],
  [(head) => rootOf(head) === 'LW-MAP', 'VUE', CONCEPTS],
  [(head) => rootOf(head) === 'cmap', 'CmapTools', CONCEPTS],
  [(head) => rootOf(head) === 'arggraph', 'GraPAT', ARGUMENT],
  [
    (head) =>
      /^(?:lkif|caf)$/.test(rootOf(head)) || (/^arguments:/m.test(head) && /^statements:/m.test(head)),
    'Carneades',
    ARGUMENT,
  ],
];

/** The name of the first element of a text that is XML; empty for any other text. */
function rootOf(head: string): string {
  return (
    (/^\uFEFF?\s*</.test(head) && /<([a-z][\w:-]*)/i.exec(head.replace(/<!--[\s\S]*?-->/g, ''))?.[1]) || ''
  );
}

/** The refusal of such a file. */
export function notRead({ message, hint, tool, format }: OtherTool, fileName: string): Result<never> {
  return fail('unsupported-format', message, hint, { fileName, tool, format });
}

const HEAD = 65_536; // UTF-16 units

/** The tool whose files alone have a name like this, among those that are not read. */
export function otherToolByName(fileName: string): OtherTool | undefined {
  const name = fileName.toLowerCase();
  const found = BY_ENDING.find(([endings]) => endings.test(name));
  if (!found) return undefined;
  const [, tool, unread, format = ''] = found;
  return { ...unread, tool, format };
}

/** The tool that a text is plainly of, among those whose files are not read. */
export function otherToolByContent(text: string): OtherTool | undefined {
  const head = text.slice(0, HEAD);
  const found = BY_CONTENT.find(([isOne]) => isOne(head));
  return found && { ...found[2], tool: found[1], format: '' };
}
