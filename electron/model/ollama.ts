import { z } from 'zod';
import { ANSWER_SCHEMA } from '../../shared/draft/model/answer';
import { ANSWER_TOKENS, CONTEXT_TOKENS, SAMPLING, messagesOf, parseJson, type Protocol } from './protocol';

const tags = z.object({ models: z.array(z.object({ name: z.string() })) });

const line = z.object({
  message: z.object({ content: z.string() }).optional(),
  done: z.boolean().default(false),
  done_reason: z.string().optional(),
  error: z.string().optional(),
});

/** Ollama's own way: it alone can be told how long the context must be, which else is 4,096 tokens and cuts prompts in silence. */
export const OLLAMA: Protocol = {
  listPath: '/api/tags',
  namesIn: (json) => tags.safeParse(json).data?.models.map(({ name }) => name),
  chatPath: '/api/chat',
  chatBody: (model, prompt) => ({
    model,
    messages: messagesOf(prompt),
    stream: true,
    format: ANSWER_SCHEMA,
    // Thoughts would use up the tokens of the answer.
    think: false,
    options: { ...SAMPLING, num_ctx: CONTEXT_TOKENS, num_predict: ANSWER_TOKENS },
  }),
  pieceOf: (text) => {
    if (text.trim() === '') return 'empty';
    const { data } = line.safeParse(parseJson(text));
    if (!data || (!data.message && data.error === undefined && !data.done)) return undefined;
    const { message, done, done_reason, error } = data;
    return { text: message?.content ?? '', done, cutOff: done_reason === 'length', report: error };
  },
};
