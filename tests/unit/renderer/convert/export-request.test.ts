import { expect, it, vi } from 'vitest';
import { exportRequest } from '../../../../renderer/convert/export-request';
import { shownNow } from '../../../../renderer/convert/shown-now';
import { EXPORTS, exportNamed, type ExportKind } from '../../../../shared/formats/exports';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

function kind(id: string): ExportKind {
  const named = exportNamed(id);
  if (!named) throw new Error(id);
  return named;
}

/** A window with a claim and a piece of evidence for it, of which a filter hides the evidence. */
function filteredWindow(hides: boolean): ReaderWindow & { hidden: string } {
  const window = openReaderWindow();
  const claim = window.addNode('claim').node;
  const { node: hidden } = window.addNode('evidence');
  window.session.map.dispatch('link.add', {
    relation: 'supports',
    premises: [hidden],
    target: { node: claim },
  });
  window.session.view.setState({ filter: { kinds: ['claim'], hides } as never });
  return { ...window, hidden };
}

const ALL = { theme: 'dark', scale: 2, paper: 'a4', fit: true } as const;

it('asks for what the kind takes alone, under a name of its own', async () => {
  const { session } = openReaderWindow();
  const asked = new Set<string>();
  for (const each of EXPORTS) {
    const request = await exportRequest(session, { kind: each, options: ALL, asShown: false });
    expect(Object.keys(request.options).sort()).toEqual([...each.takes].sort());
    expect(request).toMatchObject({ map: session.id, kind: each.id });
    expect(request).not.toHaveProperty('shown');
    asked.add(request.request);
  }
  expect(asked.size).toBe(EXPORTS.length);
  const some = await exportRequest(session, {
    kind: kind('png'),
    options: { theme: 'light' },
    asShown: false,
  });
  expect(some.options).toEqual({ theme: 'light' });
});

it('waits until the host has every edit', async () => {
  const { session } = openReaderWindow();
  const flush = vi.fn(session.flush);
  await exportRequest({ ...session, flush }, { kind: kind('svg'), options: {}, asShown: true });
  expect(flush).toHaveBeenCalledOnce();
});

it('says what the canvas hides and what stands back, when only that is wanted', async () => {
  const { session, hidden, map } = filteredWindow(true);
  const { shown } = await exportRequest(session, { kind: kind('svg'), options: {}, asShown: true });
  expect(shown?.hidden).toContain(hidden);
  expect(shown?.hidden).toHaveLength(2);
  expect(map().tables.nodes.size).toBe(2);
  expect(shownNow(filteredWindow(false).session)).toMatchObject({ hidden: [], faded: { length: 2 } });
  expect(shownNow(openReaderWindow().session)).toEqual({ hidden: [], faded: [] });
});
