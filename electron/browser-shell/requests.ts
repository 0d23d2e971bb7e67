import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { HostSession } from '../../shared/host/wire';
import type { BundledFile } from '../host/bundled-files';
import { comesFromFile, hasOurHost, hasOurOrigin, WRONG_ANSWER_DELAY } from './access';
import { openedPage } from './hand-over';
import { SECURITY_HEADERS } from './headers';

const LONGEST_BODY = 4096; // bytes; a code is short
const codeBody = z.object({ code: z.string() });

/** What answers requests. */
interface Answering {
  port: number;
  files: ReadonlyMap<string, BundledFile>;
  redeem: (code: string) => HostSession | undefined;
}

/** One way to trade a code for a session. */
interface Exchange {
  type: string;
  isAllowed: (request: IncomingMessage, port: number) => boolean;
  codeIn: (body: string) => string | undefined;
  answer: (response: ServerResponse, session: HostSession) => void;
}

const EXCHANGES: Readonly<Record<string, Exchange>> = {
  /** The interface, with a code that a person has copied. */
  '/session': {
    type: 'application/json',
    isAllowed: hasOurOrigin,
    codeIn: (body) => {
      try {
        return codeBody.safeParse(JSON.parse(body)).data?.code;
      } catch {
        return undefined;
      }
    },
    answer: (response, session) => {
      response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'application/json' });
      response.end(JSON.stringify(session));
    },
  },
  /** The page that the launcher opens. */
  '/open': {
    type: 'application/x-www-form-urlencoded',
    isAllowed: comesFromFile,
    codeIn: (body) => new URLSearchParams(body).get('code') ?? undefined,
    answer: (response, session) => {
      const nonce = randomBytes(16).toString('base64');
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
        'Content-Type': 'text/html; charset=utf-8',
      });
      response.end(openedPage(session, nonce));
    },
  },
};

/** Answers plain requests: the interface's files, which hold no data, and the exchange of a code for a session. */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  { port, files, redeem }: Answering,
): void {
  if (!hasOurHost(request, port)) return end(response, 421, 'This server answers to 127.0.0.1 alone.');
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '';
  const exchange = Object.hasOwn(EXCHANGES, path) ? EXCHANGES[path] : undefined;
  if (request.method === 'POST' && exchange) {
    if (!exchange.isAllowed(request, port)) return end(response, 403, 'Wrong origin.');
    if (request.headers['content-type'] !== exchange.type)
      return end(response, 415, `${exchange.type} is expected.`);
    return readBody(request, response, (body) => {
      const session = redeem(exchange.codeIn(body) ?? '');
      if (session) return exchange.answer(response, session);
      setTimeout(() => end(response, 403, 'The code is not good any more.'), WRONG_ANSWER_DELAY);
    });
  }
  if (request.method === 'OPTIONS') return end(response, 403, 'Not allowed.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Not allowed.');
  const file = files.get(path === '/' ? '/index.html' : path);
  if (!file) return end(response, 404, 'There is no such file.');
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': file.type,
    'Content-Length': file.content.length,
  });
  response.end(request.method === 'HEAD' ? undefined : file.content);
}

function readBody(request: IncomingMessage, response: ServerResponse, done: (body: string) => void): void {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
    if (body.length <= LONGEST_BODY) return;
    request.removeAllListeners('data').removeAllListeners('end').resume();
    response.setHeader('Connection', 'close');
    end(response, 413, 'That is longer than any code.');
  });
  request.on('end', () => done(body));
}

function end(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(words);
}
