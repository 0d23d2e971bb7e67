import type { HostApi } from '../../shared/host/contract';
import { CALL_NAMES, type CallName } from '../../shared/host/names';
import type { Result } from '../../shared/result';

/** The contract's functions over one that carries any call. The host checks the input; the types hold on this side. */
export function apiOver(call: (name: CallName, input: unknown) => Promise<Result<unknown>>): HostApi {
  const functions = CALL_NAMES.map((name) => [name, (input: unknown) => call(name, input)]);
  return Object.fromEntries(functions) as HostApi;
}
