import type { ErrorCode } from './error-codes';
import { inEnglish, t, type Values } from './words/words';

/** What went wrong, for a program (`code`) and for a person (`message`, and `hint`: what to do about it), in English. */
export interface AppError {
  code: ErrorCode;
  message: string;
  hint?: string | undefined;
  /** The sentences as the catalogs know them and what is put into them, where there is something: a window words them in its own language. */
  said?: { message: string; hint?: string | undefined; values: ErrorValues } | undefined;
}

/** What is put into the sentences of a failure; another failure, where it was its reason. */
export type ErrorValues = Readonly<Record<string, string | number | AppError>>;

/** The outcome of anything that may be expected to fail. Thrown errors are bugs; expected failures are values. */
export type Result<T, E extends AppError = AppError> = { ok: true; value: T } | { ok: false; error: E };

/** Wraps a value as a success. */
export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

/** Makes a failure from its code, its sentence for people and what they can do, with `{names}` of the values that are put in. */
export function fail(
  code: ErrorCode,
  message: string,
  hint?: string,
  values?: ErrorValues,
): { ok: false; error: AppError } {
  return { ok: false, error: appError(code, message, hint, values) };
}

/** The failure alone. */
export function appError(code: ErrorCode, message: string, hint?: string, values?: ErrorValues): AppError {
  const said = { message, ...(hint !== undefined && { hint }) };
  if (values === undefined) return { code, ...said };
  const english = mapped(values, (reason) => reason.message);
  return {
    code,
    message: inEnglish(message, english),
    ...(hint !== undefined && { hint: inEnglish(hint, english) }),
    said: { ...said, values },
  };
}

/** A failure that tells of another one, as the `{why}` of its own sentence; what to do about it stays. */
export function failWith(
  error: AppError,
  message: string,
  values: ErrorValues = {},
  { code = error.code, hint = error.said?.hint ?? error.hint }: { code?: ErrorCode; hint?: string } = {},
): { ok: false; error: AppError } {
  return fail(code, message, hint, { ...error.said?.values, ...values, why: error });
}

/** A failure in the language that is spoken. */
export function errorWords({ message, hint, said }: AppError): { message: string; hint?: string } {
  if (!said) return { message: t(message), ...(hint !== undefined && { hint: t(hint) }) };
  const values = mapped(said.values, (reason) => errorWords(reason).message);
  return {
    message: t(said.message, values),
    ...(said.hint !== undefined && { hint: t(said.hint, values) }),
  };
}

/** The same as one text: what went wrong, then what to do about it. */
export function errorLine(error: AppError): string {
  const { message, hint = '' } = errorWords(error);
  return `${message} ${hint}`.trimEnd();
}

function mapped(values: ErrorValues, words: (reason: AppError) => string): Values {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? words(value) : value]),
  );
}

/** Fails loudly, as a bug, when something that must hold does not. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}
