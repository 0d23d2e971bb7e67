import { beforeEach, expect, it, vi } from 'vitest';
import { canCopy, copyExport } from '../../../../renderer/convert/copy-export';
import { EXPORTS, exportNamed, type ExportKind } from '../../../../shared/formats/exports';
import { fail, ok } from '../../../../shared/result';
import { openReaderWindow, type ReaderWindow } from '../../../support/reader-window';

const REPORT = { kept: {}, approximated: [], dropped: [] };
const made = (content: Uint8Array): unknown =>
  ok({ bytes: Buffer.from(content).toString('base64'), report: REPORT, notes: [] });

const written: unknown[] = [];
let isRefused = false;

class ClipboardItemStandIn {
  constructor(readonly items: Record<string, Blob>) {}
}

beforeEach(() => {
  written.length = 0;
  isRefused = false;
  const take = (content: unknown): Promise<void> => {
    if (isRefused) return Promise.reject(new Error('not allowed'));
    written.push(content);
    return Promise.resolve();
  };
  vi.stubGlobal('navigator', {
    clipboard: { writeText: take, write: ([item]: unknown[]) => take(item) },
  });
  vi.stubGlobal('ClipboardItem', ClipboardItemStandIn);
});

async function copy(id: string, answer: unknown): Promise<ReaderWindow> {
  const window = openReaderWindow({ 'exports.make': answer });
  await copyExport(window, { kind: exportNamed(id) as ExportKind, options: {}, asShown: true });
  return window;
}

const toasts = ({ workspace }: ReaderWindow) =>
  workspace.store.getState().toasts.map(({ tone, message }) => [tone, message]);

it('copies a text in any script as text', async () => {
  const window = await copy('markdown', made(Buffer.from('- کشتی 🚢\n')));
  expect(written).toEqual(['- کشتی 🚢\n']);
  expect(toasts(window)).toEqual([['success', 'Copied as Markdown outline.']]);
});

it('copies a picture with its bytes as they are', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  await copy('png', made(bytes));
  const [item] = written as ClipboardItemStandIn[];
  const picture = item?.items['image/png'];
  expect(picture?.type).toBe('image/png');
  expect(new Uint8Array((await picture?.arrayBuffer()) ?? new ArrayBuffer(0))).toEqual(bytes);
});

it('says why nothing was copied', async () => {
  expect(toasts(await copy('png', fail('too-large', 'It is too large.')))).toEqual([
    ['error', 'It is too large.'],
  ]);
  isRefused = true;
  const window = await copy('markdown', made(Buffer.from('x')));
  expect(toasts(window)).toEqual([['error', 'The clipboard could not be written.']]);
  expect(written).toEqual([]);
});

it('is for texts and the picture that other programs take', () => {
  const cannot = EXPORTS.filter((kind) => !canCopy(kind)).map(({ id }) => id);
  expect(cannot).toEqual(['pdf', 'html', 'report', 'docx', 'talk', 'pptx', 'talk-pdf', 'talk-png']);
});
