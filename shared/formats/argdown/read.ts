import type { Result } from '../../result';
import { TABLE_NAMES, type TableName } from '../../map/arg-map';
import { idSchema } from '../../id-schema';
import { headSchema } from '../../map/schema';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { tellUnshownStrings } from '../json/unshown-strings';
import { writtenText } from '../json/written-text';
import { without } from '../json/read-json';
import { MapBuilder } from '../map-builder';
import type { Argument, ArgdownModel, Relation, StatementClass } from './model';
import { RecordCheck } from '../record-check';
import { withoutIncludes } from './includes';
import { OURS, splitData, takeFrontData, type Fields } from './ours';
import { parseArgdown } from './parse';
import { isFields } from './plain-data';
import { readGroups } from './read-groups';
import { LinkReader } from './read-links';
import { readNode, type ReadNode } from './read-nodes';
import { KIND_FOR } from '../../map/node-kinds';
import { t } from '../../words/words';

/**
 * Reads Argdown with the parser of its own project. Statements and arguments that are only sketched become nodes; each inference of an argument that is
 * spelled out becomes a link with its premises; a relation to such an argument is one to its last inference.
 */
export function readArgdown(raw: string, context: ReadContext): Result<Reading> {
  const builder = new MapBuilder(context);
  const { text, ours } = takeFrontData(plainText(raw));
  if (text.trim() === '') return builder.finish();
  const parsed = parseArgdown(withoutIncludes(text, builder.log), builder.log);
  if (!parsed.ok) return parsed;
  const model = inMode(parsed.value);
  const check = new RecordCheck(builder.log, context.newId);
  const large = isFields(ours.large) ? ours.large : {};
  const groups = readGroups(model, builder, check, large);
  readHead(model, ours, groups.title, builder);
  const stands = standing(model);
  const sketched = model.arguments.filter(({ pcs }) => pcs.length === 0);
  const opposing = onlyOpposing(model.relations);
  const nodes = new Map<StatementClass | Argument, ReadNode>();
  for (const item of [...model.statements.filter((statement) => !stands.has(statement)), ...sketched]) {
    const kind = item.type === 'argument' && opposing.has(item) ? KIND_FOR.objection : KIND_FOR.statement;
    nodes.set(item, readNode(item, kind, { builder, check, large, groupOf: groups.groupOf }));
  }
  new LinkReader(model, nodes, stands, builder, check, large).read();
  readTables(ours, builder, check);
  return builder.finish();
}

/** In strict mode an attack between statements says that they cannot both be true. */
function inMode(model: ArgdownModel): ArgdownModel {
  const { model: settings } = model.frontMatter;
  if (!isFields(settings) || settings.mode !== 'strict') return model;
  for (const relation of model.relations)
    if (relation.relationType === 'attack' && isStatement(relation.from) && isStatement(relation.to))
      relation.relationType = 'contrary';
  return model;
}

function isStatement({ type }: Relation['from']): boolean {
  return type === 'equivalence-class';
}

function readHead(model: ArgdownModel, ours: Fields, heading: string | undefined, builder: MapBuilder): void {
  const { title: written, [OURS]: _ours, ...rest } = model.frontMatter;
  const title = writtenText(written);
  const head = isFields(ours.head) ? ours.head : {};
  const fields: Fields = {
    ...head,
    ...(title !== undefined ? { title } : heading === undefined ? {} : { title: heading }),
  };
  if (Object.keys(rest).length > 0) {
    const about = ours.head === undefined ? aboutIn(rest) : [];
    if (about.length > 0) fields.description = about.join('\n\n');
    tellUnshownStrings('front matter', without(rest, [...SETTINGS, ...ABOUT]), builder.log);
    const foreign = isFields(head.foreign) ? head.foreign : {};
    const argdown = isFields(foreign.argdown) ? foreign.argdown : {};
    fields.foreign = { ...foreign, argdown: { ...argdown, frontMatter: rest } };
  }
  const known: Record<string, { safeParse: (value: unknown) => { success: boolean } }> = headSchema.shape;
  for (const [field, value] of Object.entries(fields)) {
    const schema = field === 'id' ? idSchema('map') : Object.hasOwn(known, field) ? known[field] : undefined;
    if (schema?.safeParse(value).success !== false) builder.set({ [field]: value });
    else
      builder.log.dropped({
        what: `head.${field}`,
        of: t('the file'),
        how: t('It is not of the form that a map needs.'),
      });
  }
}

/** What a file says of itself for people, and what only sets how Argdown draws it. */
const ABOUT = ['subTitle', 'subtitle', 'author', 'authors', 'date', 'abstract', 'description'];
const SETTINGS = [
  ...['model', 'group', 'selection', 'map', 'color', 'dot', 'graphviz', 'dagre', 'web', 'html', 'json'],
  ...['process', 'processes', 'inputPath', 'outputs', 'tags', 'isGroup'],
];

function aboutIn(rest: Fields): string[] {
  return ABOUT.flatMap((name) => {
    const value = rest[name];
    const texts = (Array.isArray(value) ? (value as unknown[]) : [value]).flatMap(
      (text) => writtenText(text) ?? [],
    );
    return texts.length > 0 ? [texts.join(', ')] : [];
  });
}

/**
 * Conclusions that we wrote only because Argdown has linked premises nowhere but in an argument with a conclusion: what they oppose or support is the
 * target of the link.
 */
function standing({ statements, relations, arguments: all }: ArgdownModel): Map<StatementClass, Relation> {
  const conclusions = new Set(all.map(({ pcs }) => pcs.at(-1)?.title));
  const marked = new Set(
    statements.filter(
      ({ data, members, title }) =>
        splitData(data).ours?.stands === true && members.length === 1 && conclusions.has(title),
    ),
  );
  const found = new Map<StatementClass, Relation>();
  const twice = new Set<StatementClass>();
  for (const relation of relations) {
    for (const end of [relation.from, relation.to]) {
      if (end.type !== 'equivalence-class' || !marked.has(end)) continue;
      if (found.has(end) || end === relation.to) twice.add(end);
      found.set(end, relation);
    }
  }
  for (const statement of twice) found.delete(statement);
  return found;
}

/** What attacks and does nothing else. */
function onlyOpposing(relations: readonly Relation[]): Set<Relation['from']> {
  const opposing = new Set<Relation['from']>();
  const supporting = new Set<Relation['from']>();
  for (const { from, relationType } of relations)
    (relationType === 'support' || relationType === 'entails' ? supporting : opposing).add(from);
  return new Set([...opposing].filter((item) => !supporting.has(item)));
}

/** The tables that Argdown has no place for, from our data. */
function readTables(ours: Fields, builder: MapBuilder, check: RecordCheck): void {
  for (const table of TABLE_NAMES) {
    const records: unknown = Object.hasOwn(ours, table) ? ours[table] : undefined;
    if (table === 'nodes' || table === 'links' || table === 'groups' || !Array.isArray(records)) continue;
    for (const given of records.filter(isFields)) {
      const record = table === 'places' ? given : { ...given, id: check.id(table, given.id) };
      const checked = check.record(table, record, '');
      if (!checked) continue;
      addTo(builder, table, checked);
      builder.log.kept(table);
    }
  }
}

function addTo(builder: MapBuilder, table: TableName, record: Fields): void {
  if (table === 'places') {
    const { node, ...place } = record as unknown as Parameters<MapBuilder['place']>[1] & { node: string };
    builder.place(node, place);
  } else builder.add(table, record);
}
