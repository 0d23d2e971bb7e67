import { parseAnswer } from '../../shared/host/call';
import { CONTRACT, type HostApi } from '../../shared/host/contract';
import { EVENTS, type HostEvents } from '../../shared/host/events';
import { CALL_NAMES, type CallName, type EventName } from '../../shared/host/names';

/**
 * The contract's functions over one that carries any call. The host checks what goes in, we check what comes back; the content of a
 * map is a text here, and is parsed by whoever opens it.
 */
export function apiOver(call: (name: CallName, input: unknown) => Promise<unknown>): HostApi {
  const functions = CALL_NAMES.map((name) => [
    name,
    async (input: unknown) => parseAnswer(CONTRACT[name].output, await call(name, input)),
  ]);
  return Object.fromEntries(functions) as HostApi;
}

/** A listener for what comes over a wire; throws, as a bug, at what is no such event. */
export function hearing<Name extends EventName>(
  name: Name,
  listener: (data: HostEvents[Name]) => void,
): (data: unknown) => void {
  return (data) => listener(EVENTS[name].parse(data) as HostEvents[Name]);
}
