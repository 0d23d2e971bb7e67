import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callHost } from '../../../../electron/host/dispatch';
import { newFolder } from '../../../support/new-folder';
import { startStubModel, type StubModel } from '../../../support/stub-model';
import { TestClient, TestHost } from '../../../support/test-host';

const REQUEST = { request: 'draft-1', text: 'The dam must go. It leaks.' };
const ANSWER = {
  items: [
    {
      id: 'a1',
      sentence: 's1',
      quote: 'The dam must go.',
      kind: 'claim',
      main: true,
      speaker: '',
      reason: '',
    },
  ],
  links: [],
};

let stub: StubModel;
let host: TestHost;
beforeEach(() => (host = new TestHost(newFolder())));
afterEach(() => stub.close());

async function turnOn(options: Parameters<typeof startStubModel>[0], more: object = {}): Promise<void> {
  stub = await startStubModel(options);
  await host.must('settings.write', {
    was: {},
    settings: { model: { enabled: true, address: stub.address, name: 'stub:1b', ...more } },
  });
}

describe.each(['browser', 'desktop'] as const)('while it is off, in the %s shell', (shell) => {
  it('nothing is sent, whatever is called', async () => {
    host = new TestHost(newFolder(), { shell });
    await turnOn({}, { enabled: false });
    for (const result of [await host.call('model.draft', REQUEST), await host.call('model.list', {})])
      expect(result).toMatchObject({ ok: false, error: { code: 'model-off' } });
    expect(stub.requests).toEqual([]);
  });

  it('nothing is sent after it was turned off, even if that is still being written', async () => {
    host = new TestHost(newFolder(), { shell });
    await turnOn({});
    const { settings: was } = await host.must('app.start', {});
    const settings = { ...was, model: { ...was.model, enabled: false } };
    const off = host.must('settings.write', { was, settings });
    expect(await host.call('model.draft', REQUEST)).toMatchObject({
      ok: false,
      error: { code: 'model-off' },
    });
    await off;
    expect(stub.requests).toEqual([]);
  });
});

it('is off to begin with', async () => {
  stub = await startStubModel();
  expect(await host.call('model.list', {})).toMatchObject({ ok: false, error: { code: 'model-off' } });
});

it('lists models and drafts with the one that was chosen', async () => {
  await turnOn({ answer: () => ANSWER });
  expect(await host.must('model.list', {})).toEqual({ models: ['stub:1b'] });
  const { model, proposals, counts } = await host.must('model.draft', REQUEST);
  expect(model).toBe('stub:1b');
  expect(proposals.map(({ text }) => text)).toEqual(['The dam must go.']);
  expect(counts.kept).toBe(1);
  expect(host.client.events[0]).toEqual({
    name: 'model.progress',
    data: { request: 'draft-1', done: 0, total: 2 },
  });
});

it('asks for a model to be chosen first', async () => {
  await turnOn({}, { name: '' });
  expect(await host.call('model.draft', REQUEST)).toMatchObject({
    ok: false,
    error: { code: 'model-not-chosen' },
  });
  expect(stub.requests).toEqual([]);
});

it('takes no settings with an address of another machine', async () => {
  await turnOn({});
  const elsewhere = { model: { enabled: true, address: 'http://127.0.0.1.evil.example', name: 'x' } };
  expect(await host.call('settings.write', { was: {}, settings: elsewhere })).toMatchObject({
    ok: false,
    error: { code: 'bad-input' },
  });
  expect((await host.must('app.start', {})).settings.model.address).toBe(stub.address);
});

describe('a draft that runs', () => {
  const cancelled = { ok: false, error: { code: 'model-cancelled' } };

  it('ends when it is cancelled by its name, and by no other', async () => {
    await turnOn({ mode: 'hang' });
    const draft = host.call('model.draft', REQUEST);
    await stub.asked(1);
    await host.must('model.cancel', { request: 'draft-0' });
    const other = { name: 'model.cancel', input: { request: 'draft-1' }, client: new TestClient('other') };
    await callHost(host.host.handlers, other);
    expect(await Promise.race([draft, Promise.resolve('runs')])).toBe('runs');
    await host.must('model.cancel', { request: 'draft-1' });
    expect(await draft).toMatchObject(cancelled);
  });

  it('ends when its window is closed', async () => {
    await turnOn({ mode: 'hang' });
    const draft = host.call('model.draft', REQUEST);
    await stub.asked(1);
    host.client.close();
    expect(await draft).toMatchObject(cancelled);
  });

  it('makes way for the next one of the same window', async () => {
    await turnOn({ mode: 'hang' });
    const first = host.call('model.draft', REQUEST);
    await stub.asked(1);
    const second = host.call('model.draft', { ...REQUEST, request: 'draft-2' });
    expect(await first).toMatchObject(cancelled);
    await stub.asked(2);
    await host.must('model.cancel', { request: 'draft-2' });
    expect(await second).toMatchObject(cancelled);
  });
});
