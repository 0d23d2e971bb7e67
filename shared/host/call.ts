import { z } from 'zod';
import type { AppError, Result } from '../result';

/** The shape of a failure on the wire. */
export const appErrorSchema = z.object({
  code: z.string(),
  message: z.string(),
  hint: z.string().optional(),
}) satisfies z.ZodType<AppError, unknown>;

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
