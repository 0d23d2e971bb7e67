import { z } from 'zod';
import { ERROR_CODES } from '../error-codes';
import { fail, ok, type AppError, type Result } from '../result';

/** The shape of a failure on the wire. */
export const appErrorSchema: z.ZodType<AppError, unknown> = z.object({
  code: z.enum(ERROR_CODES),
  message: z.string(),
  hint: z.string().optional(),
  said: z
    .object({
      message: z.string(),
      hint: z.string().optional(),
      values: z.record(z.string(), z.union([z.string(), z.number(), z.lazy(() => appErrorSchema)])),
    })
    .optional(),
});

/** One call from the interface to its host: a schema for what goes in and one for what comes back. */
export interface Call<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  input: Input;
  output: Output;
}

export type Calls = Record<string, Call>;

/** What the interface holds: one function a call. */
export type Api<C extends Calls> = {
  [Name in keyof C]: (input: z.input<C[Name]['input']>) => Promise<Result<z.output<C[Name]['output']>>>;
};

/** What a host implements: one function a call, with input that has been checked. `client` is one window or browser tab. */
export type Handlers<C extends Calls, Client> = {
  [Name in keyof C]: (
    input: z.output<C[Name]['input']>,
    client: Client,
  ) => Promise<Result<z.input<C[Name]['output']>>> | Result<z.input<C[Name]['output']>>;
};

/** An answer as it came over a wire: what is no answer of this call is a failure, too. */
export function parseAnswer<Output extends z.ZodType>(
  output: Output,
  answer: unknown,
): Result<z.output<Output>> {
  const failed = z.object({ ok: z.literal(false), error: appErrorSchema }).safeParse(answer);
  if (failed.success) return failed.data;
  const done = z.object({ ok: z.literal(true), value: z.unknown() }).safeParse(answer);
  const value = done.success ? output.safeParse(done.data.value) : done;
  if (value.success) return ok(value.data);
  return fail(
    'bad-answer',
    'The program gave an answer that this window does not understand.',
    'Save your map under another name, and start Counterpoint anew.',
  );
}
