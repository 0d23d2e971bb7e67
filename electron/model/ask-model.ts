import { z } from 'zod';
import type { Prompt } from '../../shared/draft/model/prompt';
import { inertText } from '../../shared/draft/model/inert-text';
import type { ModelSettings } from '../../shared/host/settings';
import { ok, type Result } from '../../shared/result';
import { brokenOff, notAServer, statusError } from './model-errors';
import { OLLAMA } from './ollama';
import { OPENAI } from './openai';
import { parseJson, type Piece, type Protocol } from './protocol';
import { sendToModel, type ModelReply, type Patience } from './send';

const LARGEST_LIST = 1024 * 1024; // bytes
const LARGEST_ANSWER = 8 * 1024 * 1024; // bytes: each of 4,096 tokens comes in a line of some hundred
const LIST_PATIENCE: Patience = { idle: 10_000, total: 15_000 };
/** Before the first word a model is loaded and reads the prompt: minutes, on a machine without a graphics card. */
const ANSWER_PATIENCE: Patience = { idle: 5 * 60_000, total: 20 * 60_000 };

const MOST_NAMES = 500;
const LONGEST_NAME = 200; // UTF-16 units

const refusal = z.object({
  error: z.union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message)]),
});

type Server = Pick<ModelSettings, 'address' | 'kind'>;

export interface AskOptions {
  readonly signal: AbortSignal;
  /** Shorter in tests. */
  readonly patience?: Patience | undefined;
}

/** What a model wrote, and whether it was cut off because it had become too long. */
export interface Written {
  readonly text: string;
  readonly cutOff: boolean;
}

function protocolOf({ kind }: Server): Protocol {
  return kind === 'ollama' ? OLLAMA : OPENAI;
}

/** The names of the models that a server has, by the alphabet. */
export async function listModels(server: Server, options: AskOptions): Promise<Result<string[]>> {
  const protocol = protocolOf(server);
  const reply = await sendToModel({
    address: server.address,
    path: protocol.listPath,
    patience: options.patience ?? LIST_PATIENCE,
    largest: LARGEST_LIST,
    signal: options.signal,
  });
  if (!reply.ok) return reply;
  const { status, text } = reply.value;
  if (status !== 200) return status < 500 ? notAServer() : statusError('', status, reportIn(text));
  const names = protocol.namesIn(parseJson(text));
  if (!names) return notAServer();
  // A name is sent back as it came: one that cannot be shown as it is cannot be chosen.
  const plain = names.filter((name) => name !== '' && inertText(name, LONGEST_NAME) === name);
  return ok([...new Set(plain)].sort().slice(0, MOST_NAMES));
}

/**
 * Asks a model one thing and waits for its whole answer.
 * @param onText hears all that has been written so far, each time there is more
 */
export async function askModel(
  server: ModelSettings,
  prompt: Prompt,
  options: AskOptions & { onText?: (text: string) => void },
): Promise<Result<Written>> {
  const body = protocolOf(server).chatBody(server.name, prompt);
  const answer = await streamAnswer(server, body, options);
  // Some versions of Ollama refuse to be told not to think about models that cannot.
  const mustNotSay =
    !answer.ok && answer.error.code === 'model-failed' && /thinking/.test(answer.error.message);
  if (!mustNotSay || !('think' in body)) return answer;
  const { think: _think, ...others } = body;
  return streamAnswer(server, others, options);
}

async function streamAnswer(
  server: ModelSettings,
  body: unknown,
  { signal, patience = ANSWER_PATIENCE, onText }: AskOptions & { onText?: (text: string) => void },
): Promise<Result<Written>> {
  const protocol = protocolOf(server);
  const pieces: (Piece | undefined)[] = [];
  let text = '';
  const onLine = (line: string): void => {
    const piece = protocol.pieceOf(line);
    if (piece === 'empty') return;
    pieces.push(piece);
    if (!piece?.text) return;
    text += piece.text;
    onText?.(text);
  };
  const { address } = server;
  const path = protocol.chatPath;
  const reply = await sendToModel({ address, path, body, patience, largest: LARGEST_ANSWER, signal, onLine });
  return reply.ok ? judge(server, reply.value, pieces, text) : reply;
}

function judge(
  server: ModelSettings,
  reply: ModelReply,
  pieces: readonly (Piece | undefined)[],
  text: string,
): Result<Written> {
  if (reply.status !== 200) return statusError(server.name, reply.status, reportIn(reply.text));
  const report = pieces.find((piece) => piece?.report !== undefined)?.report;
  if (report !== undefined) return statusError(server.name, 500, report);
  if (pieces.length === 0 || pieces.includes(undefined)) return notAServer();
  if (!pieces.some((piece) => piece?.done)) return brokenOff();
  return ok({ text, cutOff: pieces.some((piece) => piece?.cutOff) });
}

function reportIn(text: string): string | undefined {
  return refusal.safeParse(parseJson(text)).data?.error;
}
