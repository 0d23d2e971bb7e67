import { createServer } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askModel, listModels, type AskOptions } from '../../../../electron/model/ask-model';
import { MODEL_KINDS, type ModelSettings } from '../../../../shared/host/settings';
import { startStubModel, type StubModel } from '../../../support/stub-model';

const PROMPT = { system: 'Be brief.', user: 's1: The dam must go.' };
const ANSWER = {
  items: [],
  links: [],
  words: 'می‌شود and a longer piece of text, so that it comes in several lines',
};
const FOREVER = { idle: 60_000, total: 60_000 };

const open: { close: () => unknown }[] = [];
afterEach(() => Promise.all(open.splice(0).map((each) => each.close())));

async function stub(...options: Parameters<typeof startStubModel>): Promise<StubModel> {
  const started = await startStubModel(...options);
  open.push(started);
  return started;
}

function settings(address: string, kind: ModelSettings['kind'] = 'ollama'): ModelSettings {
  return { enabled: true, address, kind, name: 'stub:1b' };
}

function ask(model: ModelSettings, options: Partial<AskOptions> = {}) {
  return askModel(model, PROMPT, { signal: new AbortController().signal, patience: FOREVER, ...options });
}

/** What an address is told that leads nowhere: a port that was just closed. */
async function closedPort(): Promise<string> {
  const { address, close } = await startStubModel();
  await close();
  return address;
}

describe.each(MODEL_KINDS)('a model server of the kind %s', (kind) => {
  it('lists its models by the alphabet, but for names that cannot be shown', async () => {
    const { address, requests } = await stub({ models: ['b:1', 'a:7b', 'a:7b', '', 'x\u202ey'] });
    const listed = await listModels({ address, kind }, { signal: new AbortController().signal });
    expect(listed).toEqual({ ok: true, value: ['a:7b', 'b:1'] });
    expect(requests.map(({ method }) => method)).toEqual(['GET']);
  });

  it('streams an answer, which is heard as it grows', async () => {
    const { address } = await stub({ answer: () => ANSWER });
    const heard: string[] = [];
    const model = settings(address, kind);
    const signal = new AbortController().signal;
    const written = await askModel(model, PROMPT, { signal, onText: (text) => heard.push(text) });
    expect(written).toEqual({ ok: true, value: { text: JSON.stringify(ANSWER), cutOff: false } });
    expect(heard.length).toBeGreaterThan(1);
    expect(heard.every((text, index) => text.startsWith(heard[index - 1] ?? ''))).toBe(true);
  });

  it('is sent the two messages, the schema, and nothing that tells who asks', async () => {
    const { address, requests } = await stub();
    await ask(settings(address, kind));
    const [{ body, headers } = { body: {}, headers: {} }] = requests;
    expect(body.messages).toEqual([
      { role: 'system', content: PROMPT.system },
      { role: 'user', content: PROMPT.user },
    ]);
    expect(body.format ?? body.response_format?.json_schema.schema).toMatchObject({
      required: ['items', 'links'],
    });
    expect(Object.keys(headers).sort()).toEqual([
      'accept',
      'connection',
      'content-length',
      'content-type',
      'host',
    ]);
  });

  it('says that an answer was cut off', async () => {
    const { address } = await stub({ mode: 'cut-off', answer: () => ANSWER });
    expect(await ask(settings(address, kind))).toMatchObject({ ok: true, value: { cutOff: true } });
  });

  it.each([
    ['error-500', 'model-failed'],
    ['no-such-model', 'model-not-found'],
    ['redirect', 'model-redirect'],
    ['huge', 'model-too-large'],
    ['web-page', 'model-not-server'],
    ['break-off', 'model-broken-off'],
  ] as const)('fails in words when it misbehaves: %s', async (mode, code) => {
    const { address, requests } = await stub({ mode, answer: () => ANSWER });
    const asked = await ask(settings(address, kind));
    expect(asked).toMatchObject({ ok: false, error: { code } });
    expect(requests).toHaveLength(1);
  });

  it.each(['hang', 'hang-in-the-middle'] as const)('is not waited for without end: %s', async (mode) => {
    const { address } = await stub({ mode, answer: () => ANSWER });
    for (const patience of [
      { ...FOREVER, idle: 30 },
      { ...FOREVER, total: 30 },
    ]) {
      const asked = await ask(settings(address, kind), { patience });
      expect(asked).toMatchObject({ ok: false, error: { code: 'model-timeout' } });
    }
  });

  it('can be stopped before and while it answers', async () => {
    const { address, asked, requests } = await stub({ mode: 'hang' });
    const stop = new AbortController();
    const answer = ask(settings(address, kind), { signal: stop.signal });
    await asked(1);
    stop.abort();
    expect(await answer).toMatchObject({ ok: false, error: { code: 'model-cancelled' } });
    expect(await ask(settings(address, kind), { signal: stop.signal })).toMatchObject({ ok: false });
    expect(requests).toHaveLength(1);
  });

  it('is found by the name localhost', async () => {
    const { address } = await stub();
    expect(await ask(settings(address.replace('127.0.0.1', 'localhost'), kind))).toMatchObject({ ok: true });
  });
});

it('tells Ollama how long the context is, and to think aloud in no answer', async () => {
  const { address, requests } = await stub();
  await ask(settings(address));
  expect(requests[0]?.body).toMatchObject({
    stream: true,
    think: false,
    options: { temperature: 0, num_ctx: 8192, num_predict: 4096 },
  });
});

it('asks again without a word about thinking where that is refused', async () => {
  const { address, requests } = await stub({ mode: 'refuse-think' });
  expect(await ask(settings(address))).toMatchObject({ ok: true });
  expect(requests.map(({ body }) => 'think' in body)).toEqual([true, false]);
});

it('shows what a server reports as one line without hidden characters', async () => {
  const { address } = await stub({ mode: 'error-500' });
  const asked = await ask(settings(address));
  expect(asked.ok || asked.error.message).toBe('The model server failed (500): out of memory');
});

it('says that nothing listens there', async () => {
  const asked = await ask(settings(await closedPort()));
  expect(asked).toMatchObject({ ok: false, error: { code: 'model-nothing-there' } });
});

it('says that something else listens there', async () => {
  const noise: Server = createSocketServer((socket) => socket.end('220 mail.example ESMTP\r\n'));
  await new Promise<void>((resolve) => noise.listen(0, '127.0.0.1', resolve));
  open.push(noise);
  const asked = await ask(settings(`http://127.0.0.1:${(noise.address() as AddressInfo).port}`));
  expect(asked).toMatchObject({ ok: false, error: { code: 'model-not-server' } });
});

it('does not take an answer of the other kind for one', async () => {
  const { address } = await stub({ models: [] });
  const signal = new AbortController().signal;
  const page = createServer((_request, response) => response.end('{"data": []}'));
  await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve));
  open.push(page);
  const other = `http://127.0.0.1:${(page.address() as AddressInfo).port}`;
  expect(await listModels({ address, kind: 'ollama' }, { signal })).toEqual({ ok: true, value: [] });
  expect(await listModels({ address: other, kind: 'ollama' }, { signal })).toMatchObject({
    ok: false,
    error: { code: 'model-not-server' },
  });
});

it.each([
  'http://127.0.0.1.evil.example',
  'http://0.0.0.0',
  'http://[::ffff:8.8.8.8]',
  'http://user@127.0.0.1',
])('never asks %s, even if settings held it', async (address) => {
  expect(await ask(settings(address))).toMatchObject({ ok: false, error: { code: 'model-address' } });
});
