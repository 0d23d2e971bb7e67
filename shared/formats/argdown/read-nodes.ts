import type { MapBuilder } from '../map-builder';
import { tellUnshownStrings } from '../json/unshown-strings';
import { writtenText } from '../json/written-text';
import { nameOf } from '../loss';
import { factsIn } from '../named-facts';
import type { Argument, StatementClass } from './model';
import type { RecordCheck } from '../record-check';
import { splitData, type Fields } from './ours';
import { titleIn } from './parse';
import { isFields } from './plain-data';
import { plainMembers } from './read-text';
import { flatText } from '../flat-text';
import { writableTags } from './syntax';
import type { NodeKind } from '../../map/schema';
import { inSeries, quotedWords } from '../../words/locale';
import { t } from '../../words/words';

/** What the rest of the reading is told of a node. */
export interface ReadNode {
  id: string;
  /** What our data say of the links into it. */
  ours: Fields | undefined;
}

interface Around {
  builder: MapBuilder;
  check: RecordCheck;
  /** Our data that were too long for a block beside the text, by the id of their record. */
  large: Fields;
  groupOf: (item: StatementClass | Argument) => string | undefined;
}

/** Whether the library made up this title. */
export function isUntitled(title: string): boolean {
  return /^Untitled \d+$/.test(title);
}

/** Makes a node of a statement, or of an argument that is only sketched. */
export function readNode(
  item: StatementClass | Argument,
  kind: NodeKind,
  { builder, check, large, groupOf }: Around,
): ReadNode {
  const title = titleIn(item.title);
  const { ours: near, rest } = splitData(item.data);
  const ours = fullData(near, large);
  const { text: said, others, markup, line } = plainMembers(item.members);
  const text = said || title;
  const id = check.id('nodes', ours?.id);
  const known = ours ? withoutOwn(ours) : {};
  const argdown = {
    ...(ours || isUntitled(title) ? {} : { title }),
    ...(!ours && item.type === 'argument' && { type: 'argument' }),
    ...(others.length > 0 && { texts: others }),
    ...(Object.keys(rest).length > 0 && { data: rest }),
  };
  const { speaker, source } = factsIn(ours ? [] : textsIn(rest));
  const note = [isUntitled(title) || text.includes(title) ? '' : title, source ?? '']
    .filter((part) => part !== '')
    .join('\n\n');
  const record: Fields = {
    kind,
    ...(speaker !== undefined && { speaker }),
    ...known,
    id,
    text: same(ours?.text, text, flatText) ? ours?.text : text,
    tags: sameTags(ours?.tags, item.tags ?? []) ? ours?.tags : item.tags,
    ...(!ours && note !== '' && { note }),
    group: groupOf(item),
    foreign: withForeign(known.foreign, argdown),
  };
  const of = nameOf(text);
  if (!ours)
    tellUnshownStrings('data', rest, builder.log, (words) => [speaker, source].join().includes(words));
  const node = check.record('nodes', record, of) ?? { id, kind, text };
  builder.add('nodes', node as Parameters<typeof builder.add<'nodes'>>[1]);
  builder.log.kept('nodes');
  if (!ours && others.length > 0) {
    const dropped = inSeries(others.map((other) => quotedWords(nameOf(other))));
    const how = t('The last of {count} texts stands in the map, and not {dropped}.', {
      count: others.length + 1,
      dropped,
    });
    builder.log.approximated({ what: 'equivalent statements', id, of, how, line });
  }
  if (markup.length > 0) {
    const how = t('It is plain text now: {markup}.', { markup: [...new Set(markup)].join(', ') });
    builder.log.approximated({ what: 'formatting', id, of, how, line });
  }
  return { id, ours };
}

/** The texts of a block of data; those of a list in one. */
function textsIn(data: Fields): [string, string][] {
  return Object.entries(data).flatMap(([name, value]): [string, string][] => {
    const texts = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(
      (text) => writtenText(text) ?? [],
    );
    return texts.length === 0 ? [] : [[name, texts.join(', ')]];
  });
}

/** Our data of a record, wherever they stand. */
export function fullData(near: Fields | undefined, large: Fields): Fields | undefined {
  const id = near?.id;
  const far = typeof id === 'string' && Object.hasOwn(large, id) ? large[id] : undefined;
  return isFields(far) ? { ...far, ...near } : near;
}

/** Our data without what stands for links, and what the text itself says. */
function withoutOwn({ in: _in, stands: _stands, text: _text, tags: _tags, ...fields }: Fields): Fields {
  return fields;
}

/** What other tools' files said, with what this file says. Nothing where neither says anything. */
export function withForeign(foreign: unknown, argdown: Fields): Fields | undefined {
  const known = isFields(foreign) ? foreign : {};
  if (Object.keys(argdown).length === 0) return isFields(foreign) ? foreign : undefined;
  return { ...known, argdown: { ...(isFields(known.argdown) ? known.argdown : {}), ...argdown } };
}

/** Whether a text of ours is still what the file shows of it: who edits the file edits what it shows. */
export function same(ours: unknown, shown: string, show: (text: string) => string): ours is string {
  return typeof ours === 'string' && show(ours) === shown;
}

function sameTags(ours: unknown, shown: readonly string[]): boolean {
  if (!Array.isArray(ours) || !ours.every((tag) => typeof tag === 'string')) return false;
  return JSON.stringify(writableTags(ours)) === JSON.stringify(shown);
}
