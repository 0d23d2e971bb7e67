import type { z } from 'zod';
import type { NewId } from '../ids';
import type { ArgMap } from '../map/arg-map';
import type { Result } from '../result';
import type { MapDiff } from './diff';

/** What a command may use beside the map: both are injected, so that the same run gives the same diff. */
export interface EditContext {
  newId: NewId;
  /** The time now in UTC, such as `2026-02-06T12:00:00Z`. */
  now: () => string;
}

/** A finished edit: what changes, and what the undo list calls it ("Link claim to evidence"). */
export interface Edit {
  label: string;
  diff: MapDiff;
}

/**
 * One kind of edit: the only way to change a map. Pure: map and arguments in, reversible diff out. Several edits of one command
 * with the same `mergeKey` in a row (typing into one field) become one step of the undo list.
 */
export interface Command<Name extends string = string, Input extends z.ZodType = z.ZodType> {
  name: Name;
  input: Input;
  run: (map: ArgMap, input: z.output<Input>, context: EditContext) => Result<Edit>;
  /** The texts of its input come out of a map and are taken letter by letter; else line ends and the like are made plain. */
  verbatim?: true;
  mergeKey?: (input: z.output<Input>) => string | undefined;
}

/** Types a command's `run` and `mergeKey` after its input schema. */
export function defineCommand<Name extends string, Input extends z.ZodType>(
  command: Command<Name, Input>,
): Command<Name, Input> {
  return command;
}
