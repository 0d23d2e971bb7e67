import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { pieceRequest, type HostSession } from '../../shared/host/wire';
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
  /** Answers with the pieces of a map, as they come. @returns false for who may not have them */
  streamPieces: (asked: z.infer<typeof pieceRequest>) => boolean;
}

/** What is answered to whoever posts a secret. */
interface Exchange {
  type: string;
  isAllowed: (request: IncomingMessage, port: number) => boolean;
  /** Answers, if the secret is right. @returns whether it is */
  answer: (body: string, response: ServerResponse, answering: Answering) => boolean;
}

const EXCHANGES: Readonly<Record<string, Exchange>> = {
  /** The interface trades a code that a person has copied for a session. */
  '/session': {
    type: 'application/json',
    isAllowed: hasOurOrigin,
    answer: (body, response, { redeem }) => {
      const session = redeem(inJson(codeBody, body)?.code ?? '');
      if (!session) return false;
      response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'application/json' });
      response.end(JSON.stringify(session));
      return true;
    },
  },
  /** The page that the launcher opens does. */
  '/open': {
    type: 'application/x-www-form-urlencoded',
    isAllowed: comesFromFile,
    answer: (body, response, { redeem }) => {
      const session = redeem(new URLSearchParams(body).get('code') ?? '');
      if (!session) return false;
      const nonce = randomBytes(16).toString('base64');
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'Content-Security-Policy': `default-src 'none'; script-src 'nonce-${nonce}'; base-uri 'none'; frame-ancestors 'none'`,
        'Content-Type': 'text/html; charset=utf-8',
      });
      response.end(openedPage(session, nonce));
      return true;
    },
  },
  /** The interface waits for the pieces of a map. */
  '/pieces': {
    type: 'application/json',
    isAllowed: hasOurOrigin,
    answer: (body, _response, { streamPieces }) => {
      const asked = inJson(pieceRequest, body);
      return asked !== undefined && streamPieces(asked);
    },
  },
};

function inJson<T>(schema: z.ZodType<T>, body: string): T | undefined {
  try {
    return schema.safeParse(JSON.parse(body)).data;
  } catch {
    return undefined;
  }
}

/** Answers plain requests: the interface's files, which hold no data, and what is given for a secret alone. */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  answering: Answering,
): void {
  const { port, files } = answering;
  if (!hasOurHost(request, port)) return end(response, 421, 'This server answers to 127.0.0.1 alone.');
  const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '';
  const exchange = Object.hasOwn(EXCHANGES, path) ? EXCHANGES[path] : undefined;
  if (request.method === 'POST' && exchange) {
    if (!exchange.isAllowed(request, port)) return end(response, 403, 'Wrong origin.');
    if (request.headers['content-type'] !== exchange.type)
      return end(response, 415, `${exchange.type} is expected.`);
    return readBody(request, response, (body) => {
      if (exchange.answer(body, response, answering)) return;
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
