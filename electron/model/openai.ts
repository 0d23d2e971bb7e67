import { z } from 'zod';
import { ANSWER_SCHEMA } from '../../shared/draft/model/answer';
import { ANSWER_TOKENS, SAMPLING, messagesOf, parseJson, type Protocol } from './protocol';

const models = z.object({ data: z.array(z.object({ id: z.string() })) });

const error = z.union([z.string(), z.object({ message: z.string() }).transform(({ message }) => message)]);
const choice = z.object({
  delta: z.object({ content: z.string().nullish() }).optional(),
  finish_reason: z.string().nullish(),
});
const event = z.union([
  z.object({ error }),
  z.object({ choices: z.array(choice), error: z.undefined().optional() }),
]);

const DATA = 'data:';

/** The way of OpenAI's chat completions, which most other servers speak: an event stream. */
export const OPENAI: Protocol = {
  listPath: '/v1/models',
  namesIn: (json) => models.safeParse(json).data?.data.map(({ id }) => id),
  chatPath: '/v1/chat/completions',
  chatBody: (model, prompt) => ({
    model,
    messages: messagesOf(prompt),
    stream: true,
    ...SAMPLING,
    max_tokens: ANSWER_TOKENS,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'argument', strict: true, schema: ANSWER_SCHEMA },
    },
  }),
  pieceOf: (line) => {
    const text = line.trim();
    if (text === '' || /^(:|event:|id:|retry:)/.test(text)) return 'empty';
    if (!text.startsWith(DATA)) return undefined;
    const said = text.slice(DATA.length).trim();
    if (said === '[DONE]') return { text: '', done: true, cutOff: false };
    const { data } = event.safeParse(parseJson(said));
    if (!data) return undefined;
    if (data.error !== undefined) return { text: '', done: false, cutOff: false, report: data.error };
    const [first] = data.choices;
    const why = first?.finish_reason;
    return { text: first?.delta?.content ?? '', done: typeof why === 'string', cutOff: why === 'length' };
  },
};
