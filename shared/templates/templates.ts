import { favouring } from '../map/may-answer';
import { KIND, KIND_FOR } from '../map/node-kinds';
import { RELATION_FOR } from '../map/relations';
import type { Result } from '../result';
import type { NodeKind } from '../map/schema';
import { TEMPLATES, type TemplateName } from '../commands/file';
import type { ReadContext, Reading } from '../formats/format';
import { MapBuilder } from '../formats/map-builder';
import { parentsOf } from '../formats/outline-tree';
import { placeAll } from '../formats/place-all';
import { t } from '../words/words';

/** A card of a template: how deep it stands, what it is, and what it asks the person to write. */
type Row = readonly [indent: number, kind: NodeKind, text: string];

const { question, statement, fact, objection, unstated } = KIND_FOR;

const ROWS: Readonly<Record<TemplateName, readonly Row[]>> = {
  debate: [
    [0, question, 'Should …?'],
    [1, statement, 'Yes: …'],
    [2, statement, 'The strongest reason for it'],
    [3, fact, 'What shows that this is so'],
    [2, objection, 'The strongest objection to it'],
    [3, objection, 'What its defenders reply'],
    [1, statement, 'No: …'],
    [2, statement, 'The strongest reason against it'],
    [3, fact, 'What shows that this is so'],
    [2, objection, 'The strongest objection to that'],
  ],
  decision: [
    [0, question, 'What shall we do about …?'],
    [1, statement, 'Option A: …'],
    [2, statement, 'What it gains'],
    [2, objection, 'What it costs'],
    [2, objection, 'What could go wrong'],
    [2, unstated, 'What it takes for granted'],
    [1, statement, 'Option B: …'],
    [2, statement, 'What it gains'],
    [2, objection, 'What it costs'],
    [1, statement, 'Option C: leave things as they are'],
    [2, statement, 'What it saves'],
    [2, objection, 'What it lets happen'],
  ],
  critique: [
    [0, question, 'Does the article show what it says?'],
    [1, statement, 'Yes: its main claim, in your words'],
    [2, statement, 'The main reason that it gives'],
    [3, fact, 'The evidence that it cites'],
    [3, unstated, 'What this step takes for granted'],
    [2, objection, 'What it leaves out'],
    [2, objection, 'Another explanation of the same facts'],
    [1, statement, 'No: what follows instead'],
  ],
  hypotheses: [
    [0, question, 'What explains …?'],
    [1, statement, 'Hypothesis 1: …'],
    [2, fact, 'Evidence that fits it'],
    [2, objection, 'Evidence that speaks against it'],
    [1, statement, 'Hypothesis 2: …'],
    [2, fact, 'Evidence that fits it'],
    [2, objection, 'Evidence that speaks against it'],
    [1, statement, 'Hypothesis 3: chance, error or deception'],
    [2, unstated, 'What would have to be so'],
  ],
};

/** A new map from a template: its cards say what to write in their place. */
export function mapFromTemplate(name: TemplateName, context: Omit<ReadContext, 'title'>): Result<Reading> {
  const builder = new MapBuilder({ ...context, title: t(TEMPLATES[name].title) });
  const rows = ROWS[name];
  const parents = parentsOf(rows.map(([indent]) => ({ indent })));
  const ids: string[] = [];
  for (const [index, [, kind, text]] of rows.entries()) {
    const id = builder.add('nodes', { kind, text: t(text), ...(index === 0 && { main: true }) });
    ids.push(id);
    const parent = parents[index] ?? -1;
    const above = rows[parent];
    if (!above) continue;
    const relation = KIND[kind].opposes ? RELATION_FOR.con : favouring(1, above[1]);
    builder.add('links', { relation, premises: [id], target: { node: ids[parent] ?? '' } });
  }
  const read = builder.finish();
  return read.ok ? { ok: true, value: { ...read.value, map: placeAll(read.value.map) } } : read;
}
