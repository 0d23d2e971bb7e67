import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '../../electron/import/read-source';
import { runImport } from '../../electron/import/run-import';
import { CONTRACT, type ReadSource } from '../../shared/host/contract';
import type { Result } from '../../shared/result';
import { HONEST_FILES } from '../support/article-files/honest';
import { damaged } from '../support/article-files/damaged';
import { IMPORT_WORKER } from '../support/import-worker';

/** Generous, because the machine may be busy; what hangs is caught all the same. */
const limits = { time: 40_000, silence: 40_000 };
const RUNS = 200; // of each format
const IN_THREADS = 6; // of them, because a thread takes long to start

function read(fileName: string, bytes: Uint8Array): Promise<Result<ReadSource>> {
  return runImport({ fileName, bytes }, { worker: IMPORT_WORKER, limits });
}

/** Whether a reading came to an end as it should: with words why not, or with a text whose marks lie in it. */
function isInOrder(result: Result<ReadSource>): boolean {
  if (!result.ok) {
    const { code, message, hint } = result.error;
    return code !== 'too-slow' && message !== '' && hint !== undefined && hint !== '';
  }
  const { text, voices = [], pages = [], title } = CONTRACT['sources.read'].output.parse(result.value);
  return (
    text.trim() !== '' &&
    title !== '' &&
    voices.every(
      ({ start, end }, at) => start < end && end <= text.length && start >= (voices[at - 1]?.end ?? 0),
    ) &&
    pages.every(({ start }, at) => start <= text.length && start >= (pages[at - 1]?.start ?? 0))
  );
}

describe.each(HONEST_FILES)('any damage to $fileName', ({ fileName, bytes }) => {
  it('is the only thing that keeps it from being read', async () => {
    expect(await read(fileName, bytes)).toMatchObject({
      ok: true,
      value: { text: expect.stringContaining('tide') as string },
    });
  });

  it('ends in words or in a text', async () => {
    const options = { fileName, progress: () => undefined };
    await fc.assert(
      fc.asyncProperty(damaged(bytes), async (hurt) => {
        expect(await readSource(hurt, options)).toSatisfy(isInOrder);
      }),
      { numRuns: RUNS },
    );
  });

  it('ends so in a thread of its own, too', async () => {
    await fc.assert(
      fc.asyncProperty(damaged(bytes), async (hurt) => {
        expect(await read(fileName, hurt)).toSatisfy(isInOrder);
      }),
      { numRuns: IN_THREADS },
    );
  });
});
