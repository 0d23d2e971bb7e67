import { spawnSync } from 'node:child_process';

/** Runs a system program. @returns nothing when it went well, else what it said */
export function refused(program: string, ...args: readonly string[]): string | undefined {
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status === 0) return undefined;
  return `${program} ${args.join(' ')}: ${error?.message ?? stderr.trim()}`;
}

/** Runs a system program that must go well. */
export function mustRun(program: string, ...args: readonly string[]): void {
  const said = refused(program, ...args);
  if (said !== undefined) throw new Error(said);
}
