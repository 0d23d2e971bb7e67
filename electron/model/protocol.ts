import type { Prompt } from '../../shared/draft/model/prompt';

/** What a line of a streamed answer adds. */
export interface Piece {
  readonly text: string;
  /** The answer is over. */
  readonly done: boolean;
  /** It is over because it had become too long. */
  readonly cutOff: boolean;
  /** What went wrong in the middle of an answer, in the server's words. */
  readonly report?: string | undefined;
}

/** A way to speak to a model server. */
export interface Protocol {
  readonly listPath: string;
  /** The names of models in an answer to `listPath`; nothing when it is no such answer. */
  namesIn: (json: unknown) => string[] | undefined;
  readonly chatPath: string;
  chatBody: (model: string, prompt: Prompt) => Record<string, unknown>;
  /** Nothing for a line that has no place in an answer; `empty` for one that adds nothing. */
  pieceOf: (line: string) => Piece | 'empty' | undefined;
}

/** Tokens for prompt and answer together; parts of a text are cut to fit in (see `partsOf`). */
export const CONTEXT_TOKENS = 8192;
/** Tokens for an answer. Too few cut it off in the middle of its JSON. */
export const ANSWER_TOKENS = 4096;
/** With a temperature of 0 the same question gets the same answer, as far as the server can. */
export const SAMPLING = { temperature: 0, seed: 1 } as const;

/** Both kinds want the instructions and the text as two messages. */
export function messagesOf({ system, user }: Prompt): { role: string; content: string }[] {
  return [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ];
}

/** JSON, or nothing. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
