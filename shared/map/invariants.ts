import { TABLE_NAMES, find, keyOf, type ArgMap, type RecordTypes, type TableName } from './arg-map';
import { liesInText } from './asides';
import { referencesOf, tableOfId } from './references';
import { LIMITS, type Link, type Passage, type Place, type Source } from './schema';
import { getRecord, recordsOf, type Table } from './table';
import { isRange, splitsCharacter } from './text-range';
import { mayAnswer, mayRelate } from './may-answer';
import { RELATION } from './relations';
import { t } from '../words/words';

/** Something that a valid map never has. */
export interface Problem {
  code: 'dangling' | 'premises' | 'answer' | 'cycle' | 'passage' | 'range' | 'position' | 'key';
  /** In words, without a full stop. */
  message: string;
  table: TableName;
  id: string;
}

/** Everything in a map that a valid map never has. */
export function checkMap(map: ArgMap): Problem[] {
  const walked: WalkedLinks = new Map();
  const problems: Problem[] = [];
  for (const name of TABLE_NAMES)
    for (const record of recordsOf(map.tables[name] as Table<RecordTypes[TableName]>))
      for (const problem of checkRecord(map, name, record, walked)) problems.push(problem);
  return problems;
}

/** For links whose targets have been followed: whether that comes back. Without it, a chain of links would be walked again from each. */
type WalkedLinks = Map<string, boolean>;

/** What is wrong with the records that refer to an id which is no longer in the map. */
export function checkRemoved(map: ArgMap, table: TableName, id: string): Problem[] {
  const dangling: Problem[] = [...(getRecord(map.referrers, id) ?? [])].map((referrer) =>
    problem(
      'dangling',
      t('{referrer} refers to {id}, which is gone', { referrer, id }),
      tableOf(referrer),
      referrer,
    ),
  );
  if (table !== 'nodes' || !find(map, 'places', id)) return dangling;
  return [
    ...dangling,
    problem('dangling', t('a place is left of {id}, which is gone', { id }), 'places', id),
  ];
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
    return link && RELATION[link.relation].isAnswer ? checkLink(map, link, new Map()) : [];
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
      problems.push(
        problem(
          'dangling',
          t('{id} refers to {reference}, which is not in the map', { id, reference }),
          table,
          id,
        ),
      );
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
    problem(
      'range',
      t('{name} of {id} lies outside its text or inside a character', { name, id }),
      'sources',
      id,
    );
  const problems: Problem[] = [];
  for (const { start, end } of source.voices ?? []) {
    if (!isRange(text, start, end)) problems.push(outside(t('a voice')));
  }
  for (const { start, end } of source.rejected ?? []) {
    if (!isRange(text, start, end)) problems.push(outside(t('a rejected proposal')));
  }
  for (const { start } of source.pages ?? []) {
    if (start > text.length || splitsCharacter(text, start)) problems.push(outside(t('a page')));
  }
  return problems;
}

/** The schema says this of a file; an edit could still push a card off the canvas. */
function checkPlace({ node, x, y }: Place): Problem[] {
  const inside = [x, y].every((value) => Number.isInteger(value) && Math.abs(value) <= LIMITS.coordinate);
  return inside
    ? []
    : [problem('position', t('the place of {node} is off the canvas', { node }), 'places', node)];
}

function checkLink(map: ArgMap, link: Link, walked: WalkedLinks): Problem[] {
  const problems: Problem[] = [];
  const add = (code: Problem['code'], message: string): void => {
    problems.push(problem(code, message, 'links', link.id));
  };
  if (link.premises.length > 1 && new Set(link.premises).size < link.premises.length)
    add('premises', t('{id} has the same premise twice', { id: link.id }));
  if ('node' in link.target && link.premises.includes(link.target.node)) {
    add('premises', t('{id} has its own target as a premise', { id: link.id }));
  }
  const target = 'node' in link.target ? find(map, 'nodes', link.target.node) : undefined;
  if (!mayRelate(link.relation, link.premises.length, target?.kind)) {
    if (link.premises.length > 1)
      add('answer', t('{id} answers with more than one premise', { id: link.id }));
    if (!mayAnswer(1, target?.kind))
      add('answer', t('{id} answers something that is not a question', { id: link.id }));
  }
  if (targetsItself(map, link, walked))
    add('cycle', t('{id} targets itself through other links', { id: link.id }));
  return problems;
}

/** Whether following the targets of links from this one comes back to one of them. */
function targetsItself(map: ArgMap, link: Link, walked: WalkedLinks): boolean {
  if (!('link' in link.target)) return false;
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
  if (!liesInText(passage)) return [];
  const source = find(map, 'sources', passage.source);
  if (!source) return [];
  const add = (message: string): Problem[] => [problem('passage', message, 'passages', passage.id)];
  if (!isRange(source.text, passage.start, passage.end))
    return add(t('{id} lies outside the text of its source', { id: passage.id }));
  const found = source.text.slice(passage.start, passage.end);
  if (passage.status === undefined && found !== passage.exact) {
    return add(t('{id} does not quote what stands at its place', { id: passage.id }));
  }
  return [];
}
