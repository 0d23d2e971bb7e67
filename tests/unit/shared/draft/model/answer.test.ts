import { describe, expect, it } from 'vitest';
import { ANSWER_SCHEMA, readAnswer } from '../../../../../shared/draft/model/answer';

const GOOD = '{"items": [{"id": "a1"}], "links": []}';

describe('an answer', () => {
  it('is read with its items and links unchecked, fence or no fence', () => {
    const value = { items: [{ id: 'a1' }], links: [] };
    expect(readAnswer(GOOD)).toEqual({ ok: true, value });
    expect(readAnswer(`\`\`\`json\n${GOOD}\n\`\`\`\n`)).toEqual({ ok: true, value });
    expect(readAnswer('{"items": []}')).toEqual({ ok: true, value: { items: [], links: [] } });
  });

  it.each(['', 'Here is the map:', GOOD.slice(0, 20), `Sure! ${GOOD}`])('is not JSON: %s', (text) => {
    expect(readAnswer(text)).toMatchObject({ ok: false, error: { code: 'model-not-json' } });
  });

  it.each(['[]', '"yes"', '{"items": "none"}', '{"claims": []}'])('is something else: %s', (text) => {
    expect(readAnswer(text)).toMatchObject({ ok: false, error: { code: 'model-wrong-form' } });
  });
});

it('asks for every field and no other, as servers that are strict want it', () => {
  expect(ANSWER_SCHEMA).toMatchObject({
    type: 'object',
    additionalProperties: false,
    required: ['items', 'links'],
    properties: {
      items: {
        items: {
          additionalProperties: false,
          required: ['id', 'sentence', 'quote', 'kind', 'main', 'speaker', 'reason'],
        },
      },
      links: { items: { additionalProperties: false, required: ['from', 'to', 'relation', 'reason'] } },
    },
  });
  expect(JSON.stringify(ANSWER_SCHEMA)).not.toMatch(/\$schema|"default"/);
});
