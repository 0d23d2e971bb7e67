import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { BundledFile } from '../host/bundled-files';
import { hasOurHost, hasOurOrigin, type Access } from './access';
import { SECURITY_HEADERS } from './headers';

const LONGEST_BODY = 4096; // bytes; a code is short
const codeBody = z.object({ code: z.string() });

/** Answers plain requests: the interface's files, which hold no data, and the exchange of a code for a token. */
export function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  server: { port: number; files: ReadonlyMap<string, BundledFile>; access: Access },
): void {
  const { port, files, access } = server;
  if (!hasOurHost(request, port)) return end(response, 421, 'This server answers to 127.0.0.1 alone.');
  const path = (request.url ?? '/').split(/[?#]/, 1)[0];
  if (request.method === 'POST' && path === '/session') {
    if (!hasOurOrigin(request, port)) return end(response, 403, 'Wrong origin.');
    if (request.headers['content-type'] !== 'application/json')
      return end(response, 415, 'JSON is expected.');
    return exchange(request, response, access);
  }
  if (request.method === 'OPTIONS') return end(response, 403, 'Not allowed.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, 'Not allowed.');
  const file = files.get(path === '/' ? '/index.html' : (path ?? ''));
  if (!file) return end(response, 404, 'There is no such file.');
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': file.type,
    'Content-Length': file.content.length,
  });
  response.end(request.method === 'HEAD' ? undefined : file.content);
}

function exchange(request: IncomingMessage, response: ServerResponse, access: Access): void {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => {
    body += chunk;
    if (body.length <= LONGEST_BODY) return;
    request.removeAllListeners('data').removeAllListeners('end').resume();
    response.setHeader('Connection', 'close');
    end(response, 413, 'That is longer than any code.');
  });
  request.on('end', () => {
    const token = access.redeem(codeIn(body) ?? '');
    if (token === undefined) return end(response, 403, 'The code is not good any more.');
    response.writeHead(200, { ...SECURITY_HEADERS, 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ token }));
  });
}

function codeIn(body: string): string | undefined {
  try {
    return codeBody.safeParse(JSON.parse(body)).data?.code;
  } catch {
    return undefined;
  }
}

function end(response: ServerResponse, status: number, words: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(words);
}
