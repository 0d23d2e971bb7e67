/** What went wrong, for a program (`code`) and for a person (`message`, and `hint`: what to do about it). */
export interface AppError {
  code: string;
  message: string;
  hint?: string | undefined;
}

/** The outcome of anything that may be expected to fail. Thrown errors are bugs; expected failures are values. */
export type Result<T, E extends AppError = AppError> = { ok: true; value: T } | { ok: false; error: E };

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Makes a failure from its code, its sentence for people and what they can do. */
export function fail(code: string, message: string, hint?: string): { ok: false; error: AppError } {
  return { ok: false, error: hint === undefined ? { code, message } : { code, message, hint } };
}

/** Marks a branch that the type system has shown to be unreachable; reaching it is a bug. */
export function unreachable(value: never): never {
  throw new Error(`Unexpected value: ${String(value)}`);
}

/** Fails loudly, as a bug, when something that must hold does not. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
