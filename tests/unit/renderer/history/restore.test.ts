import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openVersion, restoreVersion } from '../../../../renderer/history/restore';
import { fail, ok } from '../../../../shared/result';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { FileReaderStandIn } from '../../../support/file-reader';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

beforeEach(() => vi.stubGlobal('FileReader', FileReaderStandIn));

const taken = '2026-02-06T12:00:00Z';
const messages = ({ workspace }: ReaderWindow) => workspace.store.getState().toasts.map(({ tone }) => tone);

/** A window, the text of its map as it was, and a later edit. */
function later(calls: Record<string, unknown> = {}): { window: ReaderWindow; then: string } {
  const window = openReaderWindow(calls);
  const then = serializeMap(window.map());
  window.addNode('claim', 'One sentence');
  return { window, then };
}

describe('restoring a version', () => {
  it('is one step that undo takes back, after the present state was kept', async () => {
    const order: string[] = [];
    const { window, then } = later({
      'history.take': (input: unknown) => {
        order.push(JSON.stringify(input));
        expect(serializeMap(window.map())).not.toBe(then);
        return ok({ version: 'v1-0123456789ab' });
      },
    });
    const now = serializeMap(window.map());
    expect(await restoreVersion(window, { content: then, taken })).toBe(true);
    expect(order).toEqual([JSON.stringify({ map: window.session.id, reason: 'before-restore' })]);
    expect(serializeMap(window.map())).toBe(then);
    expect(window.session.map.undo()).toMatch(/^Restore the version of \d+ February 2026/);
    expect(serializeMap(window.map())).toBe(now);
    expect(messages(window)).toEqual(['success']);
  });

  it('is done all the same when the present state cannot be kept, and that is said', async () => {
    const { window, then } = later({ 'history.take': fail('file-enospc', 'The disk is full.') });
    expect(await restoreVersion(window, { content: then, taken })).toBe(true);
    expect(serializeMap(window.map())).toBe(then);
    expect(messages(window)).toEqual(['error', 'success']);
  });

  it('changes nothing when the version is of another map', async () => {
    const { window } = later();
    const now = serializeMap(window.map());
    const other = now.replaceAll(window.map().head.id, 'm-zzzzzzzzzzzz');
    expect(await restoreVersion(window, { content: other, taken })).toBe(false);
    expect(serializeMap(window.map())).toBe(now);
    expect(messages(window)).toEqual(['error']);
  });

  it('is a step of its own when a gesture was left open', async () => {
    const { window, then } = later();
    window.session.map.startGesture('Left open');
    window.addNode('claim', 'Another follows');
    const now = serializeMap(window.map());
    await restoreVersion(window, { content: then, taken });
    window.session.map.undo();
    expect(serializeMap(window.map())).toBe(now);
  });
});

describe('opening a version', () => {
  it.each([
    ['new', false],
    ['itself', true],
  ] as const)('as %s gives the host the same map, its id kept: %s', async (as, keepsId) => {
    const sent: string[] = [];
    const { window } = later({
      'maps.openContent': ({ bytes }: { bytes: string }) => {
        const content = Buffer.from(bytes, 'base64').toString();
        sent.push(content);
        return ok({ map: 'map-2', content, dirty: false, revision: 0, notes: [] });
      },
    });
    expect(await openVersion(window.workspace, window.map(), as)).toBe(true);
    const read = parseMap(sent[0] ?? '');
    if (!read.ok) throw new Error(read.error.message);
    const { id } = read.value.map.head;
    expect(id === window.map().head.id).toBe(keepsId);
    expect((sent[0] ?? '').replaceAll(id, window.map().head.id)).toBe(serializeMap(window.map()));
    expect(window.workspace.store.getState().sessions).toHaveLength(2);
  });

  it('says why it could not be opened', async () => {
    const { window } = later({ 'maps.openContent': fail('broken-map', 'It is broken.') });
    expect(await openVersion(window.workspace, window.map(), 'new')).toBe(false);
    expect(messages(window)).toEqual(['error']);
  });
});
