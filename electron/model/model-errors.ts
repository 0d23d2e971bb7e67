import { inertText } from '../../shared/draft/model/inert-text';
import { fail, type Result } from '../../shared/result';
import { NOT_LOOPBACK } from './loopback';

type Failure = Result<never>;

const LONGEST_REPORT = 200; // UTF-16 units of what a server says went wrong

export function modelOff(): Failure {
  return fail('model-off', 'The local model is turned off.', 'Turn it on under “Local model…”.');
}

export function noModelChosen(): Failure {
  return fail('model-not-chosen', 'No model is chosen.', 'Choose one under “Local model…”.');
}

export function cancelled(): Failure {
  return fail('model-cancelled', 'The model was stopped. Nothing has been changed.');
}

export function timedOut(): Failure {
  return fail(
    'model-timeout',
    'The model took too long to answer.',
    'Try a smaller model, or select some paragraphs first.',
  );
}

export function tooLarge(): Failure {
  return fail('model-too-large', 'The model server sent far more than was asked for, so it was cut off.');
}

export function redirected(): Failure {
  return fail(
    'model-redirect',
    'The server at that address points to another one, and that was not followed.',
    'Give the address of the model server itself.',
  );
}

export function notAServer(): Failure {
  return fail(
    'model-not-server',
    'What answers at that address is not a model server of this kind.',
    'See that the address and the kind are right.',
  );
}

export function brokenOff(): Failure {
  return fail(
    'model-broken-off',
    'The model server broke off its answer.',
    'See that it still runs, then try again.',
  );
}

export function cutOff(): Failure {
  return fail(
    'model-cut-off',
    'The answer of the model was cut off before its end.',
    'Select fewer paragraphs, or take a model with a longer context.',
  );
}

/** A connection that failed, in words. */
export function connectionError(error: NodeJS.ErrnoException): Failure {
  switch (error.code) {
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return fail(
        'model-nothing-there',
        'Nothing listens at that address.',
        'Start the model server, then try again.',
      );
    case NOT_LOOPBACK:
      return fail(
        'model-address',
        'On this machine “localhost” does not mean this machine, so nothing was sent.',
        'Write 127.0.0.1 instead.',
      );
    case 'ECONNRESET':
    case 'EPIPE':
      return brokenOff();
    default:
      return notAServer();
  }
}

function isMissingModel(said: string): boolean {
  return /model_not_found/i.test(said) || (/model/i.test(said) && /not found|not exist|no such/i.test(said));
}

/** An answer with a status other than 200, in words. `report` is what the server said, if it said it as model servers do. */
export function statusError(model: string, status: number, report: string | undefined): Failure {
  if (report === undefined && status < 500) return notAServer();
  const said = inertText(report ?? '', LONGEST_REPORT);
  if (status === 404 || isMissingModel(said)) {
    return fail(
      'model-not-found',
      'The server has no model called “{model}”.',
      'Choose another one under “Local model…”, or fetch it with the server’s own tools.',
      { model },
    );
  }
  return fail(
    'model-failed',
    'The model server failed ({status}){said}',
    'See what it says in its own window.',
    { status, said: said && `: ${said}` },
  );
}
