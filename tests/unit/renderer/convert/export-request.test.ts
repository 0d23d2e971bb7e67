import { expect, it, vi } from 'vitest';
import { copyExport } from '../../../../renderer/convert/copy-export';
import { exportRequest, type ExportChoice } from '../../../../renderer/convert/export-request';
import type { Session } from '../../../../renderer/state/session';
import { shownNow } from '../../../../renderer/convert/shown-now';
import { EXPORTS, exportNamed, type ExportKind } from '../../../../shared/formats/exports';
import { fail } from '../../../../shared/result';
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

const ALL = {
  theme: 'dark',
  scale: 2,
  paper: 'a4',
  fit: true,
  plain: true,
  verdicts: true,
  clear: 'TLP:GREEN',
  notes: true,
  six: true,
  knownOn: '2026-01-01',
  citationStyle: 'apa',
} as const;

async function requestOf(session: Session, choice: ExportChoice) {
  const asked = await exportRequest(session, choice);
  if (!asked.ok) throw new Error(asked.error.message);
  return asked.value;
}

it('asks for what the kind takes alone, under a name of its own', async () => {
  const { session } = openReaderWindow();
  const asked = new Set<string>();
  for (const each of EXPORTS) {
    const request = await requestOf(session, { kind: each, options: ALL, asShown: false });
    expect(Object.keys(request.options).sort()).toEqual([...each.takes].sort());
    expect(request).toMatchObject({ map: session.id, kind: each.id });
    expect(request).not.toHaveProperty('shown');
    asked.add(request.request);
  }
  expect(asked.size).toBe(EXPORTS.length);
  const some = await requestOf(session, {
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
  const { shown } = await requestOf(session, { kind: kind('svg'), options: {}, asShown: true });
  expect(shown?.hidden).toContain(hidden);
  expect(shown?.hidden).toHaveLength(2);
  expect(map().tables.nodes.size).toBe(2);
  expect(shownNow(filteredWindow(false).session)).toMatchObject({ hidden: [], faded: { length: 2 } });
  expect(shownNow(openReaderWindow().session)).toEqual({ hidden: [], faded: [] });
});

it('asks for nothing when the host lacks edits: what it made would lack them, too', async () => {
  let asked = 0;
  const window = openReaderWindow({ 'exports.make': () => (asked++, fail('no-map', 'Not asked for.')) });
  const lost = fail('disconnected', 'The connection is lost.');
  const session = { ...window.session, flush: () => Promise.resolve(lost) };
  const choice = { kind: kind('markdown'), options: {}, asShown: false };
  expect(await exportRequest(session, choice)).toEqual(lost);
  await copyExport({ workspace: window.workspace, session }, choice);
  expect(asked).toBe(0);
});
