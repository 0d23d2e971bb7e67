import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the stub may misbehave, besides answering in words of the test's own. */
export type StubMode =
  | 'good'
  | 'error-500'
  | 'no-such-model'
  | 'hang'
  | 'hang-in-the-middle'
  | 'redirect'
  | 'huge'
  | 'cut-off'
  | 'break-off'
  | 'web-page'
  | 'refuse-think';

export interface StubModel {
  readonly address: string;
  readonly requests: { method: string; path: string; headers: IncomingMessage['headers']; body: StubBody }[];
  /** Resolves once so many requests have come. */
  asked: (count: number) => Promise<void>;
  close: () => Promise<void>;
}

/** What the interface posts, as far as tests look at it. */
export interface StubBody {
  model?: string;
  messages?: { role: string; content: string }[];
  stream?: boolean;
  think?: boolean;
  format?: unknown;
  options?: Record<string, unknown>;
  response_format?: { type: string; json_schema: { schema: unknown } };
}

interface StubOptions {
  mode?: StubMode;
  /** What the model writes about a part of the text; an object is turned to JSON. */
  answer?: (user: string) => unknown;
  models?: string[];
}

const NOTHING = { items: [], links: [] };
const PIECE = 40; // UTF-16 units of an answer in one line of the stream

/** A model server on 127.0.0.1 that speaks both protocols and does what the test says. */
export async function startStubModel(options: StubOptions = {}): Promise<StubModel> {
  const { mode = 'good', models = ['stub:1b'] } = options;
  const requests: StubModel['requests'] = [];
  let waiting: { count: number; go: () => void }[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers } = request;
      const body = (text === '' ? {} : JSON.parse(text)) as StubBody;
      requests.push({ method, path, headers, body });
      waiting.filter(({ count }) => count <= requests.length).forEach(({ go }) => go());
      waiting = waiting.filter(({ count }) => count > requests.length);
      if (method === 'GET') list(response, path);
      else chat(response, path, body);
    });
  });

  function list(response: ServerResponse, path: string): void {
    if (misbehave(response)) return;
    if (path === '/api/tags') json(response, 200, { models: models.map((name) => ({ name })) });
    else if (path === '/v1/models') json(response, 200, { data: models.map((id) => ({ id })) });
    else json(response, 404, { detail: 'unknown' });
  }

  function chat(response: ServerResponse, path: string, body: StubBody): void {
    if (misbehave(response, body)) return;
    const user = body.messages?.find(({ role }) => role === 'user')?.content ?? '';
    const answer = options.answer?.(user) ?? NOTHING;
    const whole = typeof answer === 'string' ? answer : JSON.stringify(answer);
    const cut = mode === 'cut-off' || mode === 'hang-in-the-middle' || mode === 'break-off';
    const written = cut ? whole.slice(0, whole.length / 2) : whole;
    const say = path === '/api/chat' ? ollama(response) : openai(response);
    response.writeHead(200);
    for (let at = 0; at < written.length; at += PIECE) say(written.slice(at, at + PIECE));
    if (mode === 'hang-in-the-middle') return;
    if (mode === 'break-off') response.destroy();
    else say(undefined, cut ? 'length' : 'stop');
  }

  /** Whether the answer has been given by misbehaving. */
  function misbehave(response: ServerResponse, body: StubBody = {}): boolean {
    switch (mode) {
      case 'error-500':
        json(response, 500, { error: 'out of\nmemory\u202e' });
        return true;
      case 'no-such-model':
        json(response, 404, { error: `model '${body.model}' not found` });
        return true;
      case 'refuse-think':
        if (body.think === undefined) return false;
        json(response, 400, { error: 'this model does not support thinking' });
        return true;
      case 'hang':
        return true;
      case 'redirect':
        response.writeHead(307, { Location: 'http://model.example/api/chat' }).end();
        return true;
      case 'web-page':
        response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html>\n<title>Hello</title>');
        return true;
      case 'huge':
        response.writeHead(200);
        response.write(`${' '.repeat(1024 * 1024 - 1)}\n`.repeat(9));
        return true;
      default:
        return false;
    }
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    asked: (count) =>
      new Promise((go) => {
        if (requests.length >= count) go();
        else waiting.push({ count, go });
      }),
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

type Say = (text: string | undefined, why?: string) => void;

function ollama(response: ServerResponse): Say {
  return (text, why) => {
    const content = { message: { role: 'assistant', content: text ?? '' } };
    const line = `${JSON.stringify({ ...content, done: why !== undefined, ...(why && { done_reason: why }) })}\n`;
    if (why) response.end(line);
    else response.write(line);
  };
}

function openai(response: ServerResponse): Say {
  return (text, why) => {
    const choice = {
      index: 0,
      delta: text === undefined ? {} : { content: text },
      finish_reason: why ?? null,
    };
    response.write(`data: ${JSON.stringify({ choices: [choice] })}\n\n`);
    if (why) response.end('data: [DONE]\n\n');
  };
}

function json(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}
