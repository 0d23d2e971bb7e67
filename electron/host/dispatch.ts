import { CONTRACT, type HostHandlers } from '../../shared/host/contract';
import { CALL_NAMES, type CallName } from '../../shared/host/names';
import { describeIssue } from '../../shared/map/describe-issue';
import { fail, type Result } from '../../shared/result';
import type { Client } from './ports';
import { reportBug } from './report-bug';

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && (CALL_NAMES as readonly string[]).includes(name);
}

/**
 * Answers one call of the interface, however it came: the name must be known and the input follow its schema. Never throws: a bug
 * in a handler becomes an error value, and is told to `report`.
 */
export async function callHost(
  handlers: HostHandlers<Client>,
  request: { name: unknown; input: unknown; client: Client },
  report: (error: unknown) => void = reportBug,
): Promise<Result<unknown>> {
  const { name, input, client } = request;
  if (!isCallName(name))
    return fail('unknown-call', 'The interface asked for something that the host does not know.');
  const parsed = CONTRACT[name].input.safeParse(input);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return fail('bad-input', '{name}: {what}', undefined, { name, what: describeIssue(issue, input) });
  }
  try {
    const handler = handlers[name] as (
      input: unknown,
      client: Client,
    ) => Promise<Result<unknown>> | Result<unknown>;
    return await handler(parsed.data, client);
  } catch (error) {
    report(error);
    return fail(
      'internal',
      'Something went wrong inside Counterpoint.',
      'Save your map under another name and restart.',
    );
  }
}

/** The failure for an answer that is too large to reach the interface. */
export function tooLargeAnswer(): Result<never> {
  return fail(
    'too-large',
    'The answer is larger than what this window can be sent at once.',
    'Split the map, or do this in the desktop program.',
  );
}
