import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { watchForHints } from '../../../../electron/files/watch-file';
import { newFolder } from '../../../support/new-folder';

it('hints at the file itself and at others beside it, and at none that pass', async () => {
  const folder = newFolder();
  const path = join(folder, 'talks.argmap');
  writeFileSync(path, '');
  const onHint = vi.fn();
  const beside: string[] = [];
  const end = watchForHints(path, onHint, (name) => beside.push(name));
  for (const name of ['.~1a2b3c4d', '.~1a2b3c4d.turn', '.~lock.talks.argmap#', 'talks.argmap.tmp'])
    writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'talks (1).argmap'), '');
  await vi.waitFor(() => expect(beside).toContain('talks (1).argmap'));
  expect(new Set(beside)).toEqual(new Set(['talks (1).argmap']));
  expect(onHint).not.toHaveBeenCalled();
  // As a save does it: what passes takes the place of the file.
  renameSync(join(folder, '.~1a2b3c4d'), path);
  await vi.waitFor(() => expect(onHint).toHaveBeenCalled());
  end();
});
