import { Agent, request, type IncomingMessage } from 'node:http';
import { parseModelAddress } from '../../shared/host/model-address';
import { ok, type Result } from '../../shared/result';
import { loopbackLookup } from './loopback';
import { brokenOff, cancelled, connectionError, redirected, timedOut, tooLarge } from './model-errors';

/** How long a server is waited for, in ms: without a sign of it, and for a whole answer. */
export interface Patience {
  readonly idle: number;
  readonly total: number;
}

export interface ModelRequest {
  /** As in the settings; checked again here. */
  readonly address: string;
  readonly path: string;
  /** Posted as JSON; without it the path is got. */
  readonly body?: unknown;
  readonly patience: Patience;
  /** Bytes of an answer after which it is cut off. */
  readonly largest: number;
  readonly signal: AbortSignal;
  /** Hears each line of a good answer as it comes. */
  readonly onLine?: (line: string) => void;
}

export interface ModelReply {
  readonly status: number;
  readonly text: string;
}

/**
 * The only request that the program ever makes: to this machine, over plain HTTP. Of Node's ways the barest is taken: it follows no
 * redirect, and with an agent of its own it knows no proxy, no cookie and no password.
 */
export function sendToModel(call: ModelRequest): Promise<Result<ModelReply>> {
  const { path, body, patience, signal } = call;
  const address = parseModelAddress(call.address);
  if (!address.ok) return Promise.resolve(address);
  if (signal.aborted) return Promise.resolve(cancelled());
  const content = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
  return new Promise((resolve) => {
    const sent = request({
      ...address.value,
      path,
      method: content ? 'POST' : 'GET',
      agent: new Agent({ keepAlive: false }),
      lookup: loopbackLookup(),
      timeout: patience.idle,
      headers: {
        Accept: 'application/json',
        ...(content && { 'Content-Type': 'application/json', 'Content-Length': content.length }),
      },
    });
    const end = (result: Result<ModelReply>): void => {
      clearTimeout(deadline);
      signal.removeEventListener('abort', stop);
      sent.destroy();
      resolve(result);
    };
    const stop = (): void => end(cancelled());
    const deadline = setTimeout(() => end(timedOut()), patience.total);
    signal.addEventListener('abort', stop);
    sent.on('timeout', () => end(timedOut()));
    sent.on('error', (error) => end(connectionError(error)));
    sent.on('response', (response) => receive(response, call, end));
    sent.end(content);
  });
}

function receive(
  response: IncomingMessage,
  call: ModelRequest,
  end: (result: Result<ModelReply>) => void,
): void {
  const status = response.statusCode ?? 0;
  if (status >= 300 && status < 400) return end(redirected());
  const decoder = new TextDecoder();
  const lines: string[] = [];
  let rest = '';
  let bytes = 0;
  const hear = (line: string): void => {
    lines.push(line);
    if (status === 200) call.onLine?.(line);
  };
  response.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > call.largest) return end(tooLarge());
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    pieces.forEach(hear);
  });
  response.on('error', () => end(brokenOff()));
  response.on('end', () => {
    hear(rest);
    end(ok({ status, text: lines.join('\n') }));
  });
}
