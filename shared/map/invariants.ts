import { TABLE_NAMES, find, keyOf, type ArgMap, type RecordTypes, type TableName } from './arg-map';
import { referencesOf, tableOfId } from './references';
import { LIMITS, type Link, type MapFile, type Passage, type Place, type Source } from './schema';
import { getRecord, recordsOf, type Table } from './table';
import { isRange, splitsCharacter } from './text-range';

/** Something that a valid map never has. */
export interface Problem {
  code: 'dangling' | 'premises' | 'answers' | 'cycle' | 'passage' | 'range' | 'position' | 'key';
  /** In words, without a full stop. */
  message: string;
  table: TableName;
  id: string;
}

/** Ids that stand more than once in a file (places are known by their node). */
export function duplicateIds(file: MapFile): string[] {
  const duplicates: string[] = [];
  for (const name of TABLE_NAMES) {
    const seen = new Set<string>();
    for (const record of file[name] as RecordTypes[TableName][]) {
      const key = keyOf(name, record);
      if (seen.has(key)) duplicates.push(key);
      seen.add(key);
    }
  }
  return duplicates;
}

/** Everything in a map that a valid map never has. */
export function checkMap(map: ArgMap): Problem[] {
  const walked: WalkedLinks = new Map();
  return TABLE_NAMES.flatMap((name) =>
    [...recordsOf(map.tables[name] as Table<RecordTypes[TableName]>)].flatMap((record) =>
      checkRecord(map, name, record, walked),
    ),
  );
}

/** For links whose targets have been followed: whether that comes back. Without it, a chain of links would be walked from each anew. */
type WalkedLinks = Map<string, boolean>;

/** What is wrong with the records that refer to an id which is no longer in the map. */
export function checkRemoved(map: ArgMap, table: TableName, id: string): Problem[] {
  const dangling: Problem[] = [...(getRecord(map.referrers, id) ?? [])].map((referrer) =>
    problem('dangling', `${referrer} refers to ${id}, which is gone`, tableOf(referrer), referrer),
  );
  if (table !== 'nodes' || !find(map, 'places', id)) return dangling;
  return [...dangling, problem('dangling', `a place is left of ${id}, which is gone`, 'places', id)];
}

/** What is wrong with the passages of a source whose text has changed. */
export function checkPassagesOf(map: ArgMap, sourceId: string): Problem[] {
  return [...(getRecord(map.referrers, sourceId) ?? [])].flatMap((referrer) => {
    const passage = find(map, 'passages', referrer);
    return passage ? checkPassage(map, passage) : [];
  });
}

/** What is wrong with the answers to a node: one that changes its kind may leave them without a question. */
export function checkAnswersTo(map: ArgMap, id: string): Problem[] {
  return [...(getRecord(map.referrers, id) ?? [])].flatMap((referrer) => {
    const link = find(map, 'links', referrer);
    return link?.relation === 'answers' ? checkLink(map, link, new Map()) : [];
  });
}

function problem(code: Problem['code'], message: string, table: TableName, id: string): Problem {
  return { code, message, table, id };
}

function tableOf(id: string): TableName {
  const table = tableOfId(id);
  return table === undefined || table === 'map' ? 'nodes' : table;
}

/** What is wrong with one record as it stands in the map. */
export function checkRecord(
  map: ArgMap,
  table: TableName,
  record: RecordTypes[TableName],
  walked: WalkedLinks = new Map(),
): Problem[] {
  const id = keyOf(table, record);
  const problems: Problem[] = [];
  for (const reference of referencesOf(table, record)) {
    const target = tableOfId(reference);
    const exists = target === 'map' ? reference === map.head.id : target && find(map, target, reference);
    if (!exists)
      problems.push(problem('dangling', `${id} refers to ${reference}, which is not in the map`, table, id));
  }
  if (problems.length > 0) return problems;
  if (table === 'links') return checkLink(map, record as Link, walked);
  if (table === 'passages') return checkPassage(map, record as Passage);
  if (table === 'sources') return checkRanges(record as Source);
  if (table === 'places') return checkPlace(record as Place);
  return [];
}

/** The ranges that a source itself keeps: voices, proposals turned down, page starts. */
function checkRanges(source: Source): Problem[] {
  const { id, text } = source;
  const outside = (name: string): Problem =>
    problem('range', `${name} of ${id} lies outside its text or inside a character`, 'sources', id);
  const problems: Problem[] = [];
  for (const { start, end } of source.voices ?? []) {
    if (!isRange(text, start, end)) problems.push(outside('a voice'));
  }
  for (const { start, end } of source.rejected ?? []) {
    if (!isRange(text, start, end)) problems.push(outside('a rejected proposal'));
  }
  for (const { start } of source.pages ?? []) {
    if (start > text.length || splitsCharacter(text, start)) problems.push(outside('a page'));
  }
  return problems;
}

/** The schema says this of a file; an edit could still push a card off the canvas. */
function checkPlace({ node, x, y }: Place): Problem[] {
  const inside = [x, y].every((value) => Number.isInteger(value) && Math.abs(value) <= LIMITS.coordinate);
  return inside ? [] : [problem('position', `the place of ${node} is off the canvas`, 'places', node)];
}

function checkLink(map: ArgMap, link: Link, walked: WalkedLinks): Problem[] {
  const problems: Problem[] = [];
  const add = (code: Problem['code'], message: string): void => {
    problems.push(problem(code, message, 'links', link.id));
  };
  if (new Set(link.premises).size < link.premises.length)
    add('premises', `${link.id} has the same premise twice`);
  if ('node' in link.target && link.premises.includes(link.target.node)) {
    add('premises', `${link.id} has its own target as a premise`);
  }
  if (link.relation === 'answers') {
    if (link.premises.length > 1) add('answers', `${link.id} answers with more than one premise`);
    const target = 'node' in link.target ? find(map, 'nodes', link.target.node) : undefined;
    if (target?.kind !== 'question') add('answers', `${link.id} answers something that is not a question`);
  }
  if (targetsItself(map, link, walked)) add('cycle', `${link.id} targets itself through other links`);
  return problems;
}

/** Whether following the targets of links from this one comes back to one of them. */
function targetsItself(map: ArgMap, link: Link, walked: WalkedLinks): boolean {
  const way = new Set<string>();
  let comesBack = false;
  let current: Link | undefined = link;
  while (current && 'link' in current.target) {
    const known = walked.get(current.id);
    comesBack = known ?? way.has(current.id);
    if (known !== undefined || comesBack) break;
    way.add(current.id);
    current = find(map, 'links', current.target.link);
  }
  for (const id of way) walked.set(id, comesBack);
  return comesBack;
}

function checkPassage(map: ArgMap, passage: Passage): Problem[] {
  if (passage.status === 'lost') return [];
  const source = find(map, 'sources', passage.source);
  if (!source) return [];
  const add = (message: string): Problem[] => [problem('passage', message, 'passages', passage.id)];
  if (!isRange(source.text, passage.start, passage.end))
    return add(`${passage.id} lies outside the text of its source`);
  const found = source.text.slice(passage.start, passage.end);
  if (passage.status === undefined && found !== passage.exact) {
    return add(`${passage.id} does not quote what stands at its place`);
  }
  return [];
}
