import { expect, it } from 'vitest';
import { writeExport } from '../../../../renderer/convert/write-export';
import { exportNamed, type ExportKind } from '../../../../shared/formats/exports';
import type { LossReport } from '../../../../shared/formats/loss';
import { fail, ok } from '../../../../shared/result';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const LOSSLESS: LossReport = { kept: { nodes: 1 }, approximated: [], dropped: [] };

interface Written {
  window: ReaderWindow;
  chosen: unknown[];
  asked: unknown[];
}

async function write(
  id: string,
  { title, fileName, ...answers }: { title?: string; fileName?: string } & Record<string, unknown> = {},
): Promise<Written> {
  const chosen: unknown[] = [];
  const asked: unknown[] = [];
  const window = openReaderWindow({
    'files.choose': (input: unknown) => {
      chosen.push(input);
      return answers['choose'] ?? ok({ kind: 'chosen', files: [{ file: 'file-1', fileName: 'out' }] });
    },
    'exports.write': (input: unknown) => {
      asked.push(input);
      return answers['write'] ?? ok({ fileName: 'out.svg', report: LOSSLESS, notes: [] });
    },
  });
  const { session } = window;
  if (title !== undefined) session.map.dispatch('map.set', { fields: { title } });
  if (fileName !== undefined) session.map.store.setState({ fileName });
  await writeExport(window, {
    kind: exportNamed(id) as ExportKind,
    options: { theme: 'dark' },
    asShown: false,
  });
  return { window, chosen, asked };
}

const toasts = ({ window }: Written) =>
  window.workspace.store.getState().toasts.map(({ tone, message, hint }) => [tone, message, hint]);

it('proposes a name that a file can have, and writes where the person says', async () => {
  const run = await write('report', { fileName: 'Trams.argmap' });
  expect(run.chosen).toEqual([{ purpose: 'export', suggestedName: 'Trams.report.pdf' }]);
  expect(run.asked).toMatchObject([
    { file: 'file-1', kind: 'report', options: {}, map: run.window.session.id },
  ]);
  const named = async (title: string): Promise<unknown> => (await write('svg', { title })).chosen[0];
  expect(await named('Yes/no: "why"?')).toMatchObject({ suggestedName: 'Yes no   why.svg' });
  expect(await named('???')).toMatchObject({ suggestedName: 'Untitled map.svg' });
  expect(await named('')).toMatchObject({ suggestedName: 'Untitled map.svg' });
});

it('says that it is done, what could not be kept and what should be known', async () => {
  expect(toasts(await write('svg'))).toEqual([['success', 'Exported “out.svg”.', '']]);
  const loss = { what: 'nodes.tags', of: 'A' };
  const report = { ...LOSSLESS, approximated: [loss], dropped: [loss] };
  const lossy = await write('argdown', { write: ok({ fileName: 'a.ad', report, notes: ['It is so.'] }) });
  expect(toasts(lossy)).toEqual([
    ['success', 'Exported “a.ad”.', 'Not in it as in the map: tags of cards (2). It is so.'],
  ]);
  const picture = await write('svg', { write: ok({ fileName: 'a.svg', report, notes: ['It is smaller.'] }) });
  expect(toasts(picture)).toEqual([['success', 'Exported “a.svg”.', 'It is smaller.']]);
});

it('writes nothing when no file is chosen, and says why when it fails', async () => {
  const cancelled = await write('svg', { choose: ok({ kind: 'cancelled' }) });
  expect([cancelled.asked, toasts(cancelled)]).toEqual([[], []]);
  const failed = await write('svg', { write: fail('file-enospc', 'The disk is full.', 'Free some space.') });
  expect(toasts(failed)).toEqual([['error', 'The disk is full.', 'Free some space.']]);
});
