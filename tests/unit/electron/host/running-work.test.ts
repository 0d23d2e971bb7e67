import { expect, it } from 'vitest';
import { RunningWork, type WorkRun } from '../../../../electron/host/running-work';
import { TestClient } from '../../../support/test-host';

/** Work that goes on until it is stopped. */
function untilStopped({ signal }: WorkRun): Promise<string> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve('stopped')));
}

function cancel(work: RunningWork, request: string, client: TestClient): void {
  void work.calls['work.cancel']({ request }, client);
}

it('stops the work that a window names, and no other window’s of the same name', async () => {
  const work = new RunningWork();
  const [one, two] = [new TestClient('1'), new TestClient('2')];
  const first = work.run('a', one, untilStopped);
  let signal: AbortSignal | undefined;
  const second = work.run('a', two, (run) => {
    signal = run.signal;
    return untilStopped(run);
  });
  cancel(work, 'a', one);
  expect(await first).toBe('stopped');
  expect(signal?.aborted).toBe(false);
  cancel(work, 'a', two);
  expect(await second).toBe('stopped');
});

it('stops all work of a window that is gone, named or not', async () => {
  const work = new RunningWork();
  const client = new TestClient();
  const running = [work.run('a', client, untilStopped), work.run(undefined, client, untilStopped)];
  client.close();
  expect(await Promise.all(running)).toEqual(['stopped', 'stopped']);
});

it('tells the window how far named work is, and nobody when it has no name', async () => {
  const work = new RunningWork();
  const client = new TestClient();
  const tell = ({ progress }: WorkRun): Promise<void> => Promise.resolve(progress(1, 2));
  await work.run('a', client, tell);
  await work.run(undefined, client, tell);
  expect(client.events).toEqual([{ name: 'work.progress', data: { request: 'a', done: 1, total: 2 } }]);
});

it('forgets work that has ended, also in failure: its name can be used again', async () => {
  const work = new RunningWork();
  const client = new TestClient();
  await expect(work.run('a', client, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
  cancel(work, 'a', client);
  expect(await work.run('a', client, ({ signal }) => Promise.resolve(signal.aborted))).toBe(false);
});
