import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { CommandContext } from '../../../../renderer/command/ui-command';
import { withWorkBar } from '../../../../renderer/convert/with-work-bar';
import { createViewStore } from '../../../../renderer/state/view-store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Tell = (progress: { request: string; done: number; total: number }) => void;

function window() {
  const told: { tell?: Tell; cancelled?: string } = {};
  const view = createViewStore();
  const context = {
    workspace: {
      host: {
        api: { 'work.cancel': ({ request }: { request: string }) => (told.cancelled = request) },
        on: (_name: string, tell: Tell) => {
          told.tell = tell;
          return () => undefined;
        },
      },
    },
    session: { view },
  } as unknown as CommandContext;
  return { context, view, told };
}

it('shows how far long work is, lets it be stopped, and goes when it is over', async () => {
  const { context, view, told } = window();
  let end: (value: string) => void = () => undefined;
  const work = withWorkBar(
    context,
    'Exporting',
    'export-1',
    () => new Promise<string>((done) => (end = done)),
  );
  expect(view.getState().work).toBeUndefined();
  vi.advanceTimersByTime(301);
  expect(view.getState().work?.share).toBe('unknown');
  told.tell?.({ request: 'another', done: 9, total: 10 });
  told.tell?.({ request: 'export-1', done: 1, total: 4 });
  expect(view.getState().work).toMatchObject({ label: 'Exporting', share: 0.25 });
  view.getState().work?.stop();
  expect(told.cancelled).toBe('export-1');
  end('made');
  expect(await work).toBe('made');
  expect(view.getState().work).toBeUndefined();
});

it('shows nothing for work that is over at once, and leaves the bar of other work alone', async () => {
  const { context, view } = window();
  await withWorkBar(context, 'Exporting', 'export-1', () => Promise.resolve());
  vi.advanceTimersByTime(1000);
  expect(view.getState().work).toBeUndefined();
  const other = { label: 'Arranging', share: 0.5, stop: () => undefined };
  view.setState({ work: other });
  await withWorkBar(context, 'Exporting', 'export-2', () => Promise.resolve());
  expect(view.getState().work).toBe(other);
});
