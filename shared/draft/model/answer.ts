import { z } from 'zod';
import { fail, ok, type Result } from '../../result';
import { KINDS_FROM_TEXT } from '../../map/node-kinds';
import { RELATIONS } from '../../map/schema';

/** A passage that a model proposes: where it stands is told by a sentence's number and by the words themselves, never by offsets. */
export const answerItem = z.object({
  id: z.string(),
  /** The number of the sentence, such as `s4`. */
  sentence: z.string(),
  /** Words of that sentence, copied. */
  quote: z.string(),
  kind: z.enum(KINDS_FROM_TEXT),
  main: z.boolean().catch(false),
  /** Who says it; empty for the author. */
  speaker: z.string().catch(''),
  reason: z.string().catch(''),
});

/** A link between two items, from the premise to what it bears on. */
export const answerLink = z.object({
  from: z.string(),
  to: z.string(),
  relation: z.enum(RELATIONS),
  reason: z.string().catch(''),
});

const answer = z.object({ items: z.array(answerItem), links: z.array(answerLink) });

/** Only the frame: each item and link is checked by itself, so that a bad one does not cost the others. */
const frame = z.object({ items: z.array(z.unknown()), links: z.array(z.unknown()).catch([]) });

export type AnswerItem = z.output<typeof answerItem>;
export type AnswerFrame = z.output<typeof frame>;

/** The JSON Schema of an answer: given to the server as a grammar, and to the model in words. Every field must be there. */
export const ANSWER_SCHEMA: Readonly<Record<string, unknown>> = withoutNotes(z.toJSONSchema(answer));

/**
 * Reads what a model wrote. Some servers wrap it in a fence of Markdown, which is taken off.
 * @returns the frame with items and links still unchecked, or in words what it is instead
 */
export function readAnswer(written: string): Result<AnswerFrame> {
  const trimmed = written.trim();
  const fence = trimmed.endsWith('\n```') ? /^```(?:json)?[^\S\n]*\n/.exec(trimmed)?.[0] : undefined;
  const text = fence === undefined ? trimmed : trimmed.slice(fence.length, -4);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail(
      'model-not-json',
      'The model did not answer in JSON.',
      'Take a model that can follow a schema, or update the model server.',
    );
  }
  const parsed = frame.safeParse(json);
  return parsed.success
    ? ok(parsed.data)
    : fail(
        'model-wrong-form',
        'The model answered something else than what it was asked for.',
        'Take a larger model, or update the model server.',
      );
}

/** What a grammar does not need: the schema's own version and our defaults. */
function withoutNotes(schema: unknown): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$schema' || key === 'default' ? undefined : value,
    ),
  ) as Record<string, unknown>;
}
