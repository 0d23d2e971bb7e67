import { find, type ArgMap, type RecordTypes, type TableName } from '../map/arg-map';
import { referencesOf } from '../map/references';
import type { Step } from '../map/schema';

const MOST = 200; // characters of a text: it is a name, not a copy

/** A record that has lost references to what is gone; a step of the talk says in words what it looked at and which passage it lit. */
export function withGone<T extends TableName>(
  map: ArgMap,
  table: T,
  { was, left, gone }: { was: RecordTypes[T]; left: RecordTypes[T]; gone: ReadonlySet<string> },
): RecordTypes[T] {
  if (table !== 'steps') return left;
  const step = left as Step;
  const told = new Set((step.gone ?? []).map(({ id }) => id));
  // What was not there, or stood back, is not missed.
  const { hidden: _hidden, dimmed: _dimmed, folded: _folded, ...looked } = was as Step;
  const lost = new Set(referencesOf('steps', looked).filter((id) => gone.has(id) && !told.has(id)));
  const named = [...lost].flatMap((id) => {
    const text = find(map, 'nodes', id)?.text ?? find(map, 'passages', id)?.exact;
    return text === undefined ? [] : [{ id, text: beginningOf(text) }];
  });
  if (named.length === 0) return left;
  return { ...step, gone: [...(step.gone ?? []), ...named] } as unknown as RecordTypes[T];
}

/** A passage may begin with U+FEFF, which other texts may not. */
function beginningOf(text: string): string {
  return [...text.replaceAll('\uFEFF', '')].slice(0, MOST).join('');
}
