import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { serializeMap } from '../../shared/map/serialize';
import { sampleMap } from '../support/sample-map';
import { expect, test } from './support/desktop';
import { exportEveryKind, importEveryKind } from './support/every-kind';
import { inNativeWindows, takePath } from './support/native';

const { DESKTOP_PACKAGE = '' } = process.env;

test.use({ packaged: true });
test.skip(DESKTOP_PACKAGE === '', 'Nothing was packaged.');

/** Whether the processes of a program that show pages filter their system calls, as its sandbox has them do. */
function seccompOfPages(program: string): (string | undefined)[] {
  const commandOf = (pid: string): string => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return ''; // it has ended
    }
  };
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => commandOf(pid).startsWith(program) && commandOf(pid).includes('--type=renderer'))
    .map((pid) => /Seccomp:\s*(\d)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
}

test('the program as it is packaged opens a map, and its threads read and make files of every kind', async ({
  desktop,
}) => {
  test.slow();
  const documents = join(desktop.home, 'Documents');
  const map = desktop.write('Documents/bridge.argmap', serializeMap(sampleMap('talks')));
  const { app, page, window, gone } = await desktop.start(map);
  await window.isReady();
  expect(await app.evaluate(({ app: program }) => [program.isPackaged, program.getAppPath()])).toEqual([
    true,
    expect.stringMatching(/app\.asar$/),
  ]);
  expect(seccompOfPages(DESKTOP_PACKAGE)).toEqual(['2']);
  await importEveryKind(desktop, window);
  const made = await exportEveryKind(desktop, window);
  const read = (name: string): string => readFileSync(join(documents, name), 'latin1');
  expect(made.filter((name) => read(name).length < 50)).toEqual([]);
  expect(read('png.png').slice(1, 4)).toBe('PNG');
  await inNativeWindows(
    () => page.keyboard.press('Control+Shift+s'),
    () => takePath(join(documents, 'again.argmap')),
  );
  await expect(page.getByText('Saved to again.argmap').first()).toBeVisible();
  expect(read('again.argmap')).toContain('On Tides');
  await app.evaluate(({ app: program }) => program.quit());
  await gone;
});
