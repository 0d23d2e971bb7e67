import { fail, ok, type Result } from '../../result';
import { t } from '../../words/words';
import type { ReadContext, Reading } from '../format';
import { readJson } from '../json/read-json';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import type { Entry } from '../outline/entry';
import { addLinesAcross } from '../outline/lines-across';
import { OutlineReader } from '../outline/map-of-entries';
import { fieldText } from '../own/records';
import { TakenIds } from '../own/taken-ids';
import { readXml } from '../xml/read-xml';
import { addComments } from './comments';
import { entryOf, tellOthers } from './entry-of-topic';
import type { Sheet, Topic } from './sheet';
import { sheetsOfJson } from './sheets-of-json';
import { sheetsOfXml } from './sheets-of-xml';

const MOST_DEPTH = 600; // of JSON; a topic below a topic is three levels down
/** How XMind calls a sheet that nobody has named. */
const UNNAMED = /^(?:sheet|map|canvas|blatt|画布|シート|워크시트)?\s*\d*$/iu;

/** Reads the content of a mind map of XMind, in JSON or as it was before in XML: what stands below a topic bears on it. */
export function readXmind(text: string, context: ReadContext): Result<Reading> {
  const sheets = sheetsOf(text);
  if (!sheets.ok) return sheets;
  if (!sheets.value.some(({ root }) => root))
    return fail('malformed', 'This is no XMind file: it has no sheet with a topic.', 'Choose another file.');
  return new XmindReader(context).read(sheets.value);
}

function sheetsOf(text: string): Result<Sheet[]> {
  if (/^\uFEFF?\s*</.test(text)) {
    const xml = readXml(text, 'XMind');
    return xml.ok ? ok(sheetsOfXml(xml.value)) : xml;
  }
  const json = readJson(text, 'XMind', MOST_DEPTH);
  return json.ok ? ok(sheetsOfJson(json.value)) : json;
}

class XmindReader {
  private readonly builder: MapBuilder;
  private readonly ids: TakenIds;
  private readonly byId = new Map<string, Entry>();
  private readonly roots: Entry[] = [];

  constructor(private readonly context: ReadContext) {
    this.builder = new MapBuilder(context);
    this.ids = new TakenIds(context.newId);
  }

  read(sheets: readonly Sheet[]): Result<Reading> {
    const { builder, ids } = this;
    const filled = sheets.filter(({ root }) => root);
    const [only] = filled;
    if (only && filled.length === 1 && !UNNAMED.test(only.title.trim()))
      builder.set({ title: fieldText(only.title, builder.log) });
    for (const { root, title } of filled)
      if (root) this.addBranch(root, this.roots, filled.length > 1 ? this.addGroup(title) : undefined);
    for (const { legend } of sheets) tellOthers(legend, undefined, builder.log);
    const outline = new OutlineReader(builder, ids, 'xmind');
    const lines = sheets.flatMap(({ relationships }) =>
      relationships.map(({ from, to, title }) => ({
        from: this.byId.get(from),
        to: this.byId.get(to),
        labels: title.trim() === '' ? [] : [['relationship', title] as const],
        isBack: false,
      })),
    );
    // Where a line ends, there is something, if without words.
    for (const end of lines.flatMap(({ from, to }) => [from, to])) if (end) end.isBlank = false;
    outline.read(this.roots);
    addLinesAcross(lines, 'relationship', { outline, builder, ids });
    addComments(this.context, builder, (topic) => {
      const entry = this.byId.get(topic);
      return entry && outline.nodes.get(entry)?.id;
    });
    return builder.finish();
  }

  private addGroup(title: string): string {
    this.builder.log.kept('groups');
    return this.builder.add('groups', { title: fieldText(title, this.builder.log) });
  }

  /** @param group the one that everything around this topic is in */
  private addBranch(topic: Topic, into: Entry[], group: string | undefined): void {
    const { log } = this.builder;
    const whole = topic.boundaries.find(({ range, title }) => !range && title.trim() !== '');
    const inside = whole ? this.addFrame(whole.title, group) : group;
    const entry = entryOf(topic, inside === undefined ? undefined : { group: inside }, log);
    if (topic.id !== undefined) this.byId.set(topic.id, entry);
    into.push(entry);
    const framed = topic.boundaries.flatMap(({ range, title }) =>
      range && title.trim() !== '' ? [{ ...range, group: this.addFrame(title, inside) }] : [],
    );
    for (const [place, child] of topic.attached.entries()) {
      const around = framed.find(({ first, last }) => first <= place && place <= last);
      this.addBranch(child, entry.children, around?.group ?? inside);
    }
    for (const child of topic.summaries) {
      this.addBranch(child, entry.children, inside);
      const how = t('It stands beside what it sums up.');
      log.approximated({ what: 'summary', of: nameOf(child.title), line: child.line, how });
    }
    for (const child of topic.detached) this.addBranch(child, this.roots, group);
  }

  /** A map has one level of groups: what stands in a frame is in that alone. */
  private addFrame(title: string, around: string | undefined): string {
    if (around !== undefined)
      this.builder.log.approximated({
        what: 'group',
        of: nameOf(title),
        how: t('It stands beside the group around it, not in it.'),
      });
    return this.addGroup(title);
  }
}
