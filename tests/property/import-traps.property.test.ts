import { describe, expect, it } from 'vitest';
import { runImport } from '../../electron/import/run-import';
import { CONTRACT } from '../../shared/host/contract';
import { TRAPS } from '../support/article-files/traps';
import { IMPORT_WORKER } from '../support/import-worker';

describe('a file that is made to hurt', () => {
  it.each(TRAPS.map((trap) => [trap.fileName, trap.what, trap.bytes] as const))(
    'ends in words or in a text: %s with %s',
    async (fileName, _, bytes) => {
      const limits = { time: 40_000, silence: 40_000 };
      const result = await runImport({ fileName, bytes: bytes() }, { worker: IMPORT_WORKER, limits });
      if (result.ok) expect(CONTRACT['sources.read'].output.safeParse(result.value).error).toBeUndefined();
      else {
        expect(result.error.code).not.toBe('too-slow');
        expect(result.error.hint).toBeTruthy();
      }
    },
  );
});
