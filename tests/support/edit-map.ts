import { runCommand, type CommandInput, type CommandName, type RunEdit } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { buildMap } from '../../shared/map/build-map';
import type { AppError } from '../../shared/result';
import { fixedContext } from './edit-context';

const HEAD = { id: 'm-000000000000', title: 'Test map', created: '2026-01-01T00:00:00Z' };

/** A map that a test edits by commands alone; each edit must succeed. */
export class Editor {
  map: ArgMap = buildMap(HEAD, {});
  private readonly context = fixedContext();

  /** Runs a command and keeps the map that comes of it. */
  do<Name extends CommandName>(name: Name, input: CommandInput<Name>): RunEdit {
    const result = runCommand(this.map, name, input, this.context);
    if (!result.ok) throw new Error(`${name}: ${result.error.message}`);
    this.map = applyDiff(this.map, result.value.diff);
    return result.value;
  }

  /** Runs a command that must fail, and gives its error. */
  refuse<Name extends CommandName>(name: Name, input: CommandInput<Name>): AppError {
    const result = runCommand(this.map, name, input, this.context);
    if (result.ok) throw new Error(`${name} was done: ${result.value.label}`);
    return result.error;
  }
}
