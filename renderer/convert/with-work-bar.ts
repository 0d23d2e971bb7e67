import type { CommandContext } from '../command/ui-command';

const PATIENCE = 300; // ms after which progress is shown

/** Shows how far the host is with a piece of long work, and a way to stop it, while it lasts. */
export async function withWorkBar<T>(
  { workspace, session }: CommandContext,
  label: string,
  request: string,
  run: () => Promise<T>,
): Promise<T> {
  const { host } = workspace;
  const { view } = session;
  if (view.getState().work) return run(); // there is one bar, and it is taken
  let share: number | 'unknown' = 'unknown';
  let isShown = false;
  const stop = (): void => void host.api['work.cancel']({ request });
  const show = (): void => {
    isShown = true;
    view.setState({ work: { label, share, stop } });
  };
  const timer = setTimeout(show, PATIENCE);
  const endProgress = host.on('work.progress', (progress) => {
    if (progress.request !== request) return;
    share = progress.done / progress.total;
    if (isShown) show();
  });
  try {
    return await run();
  } finally {
    clearTimeout(timer);
    endProgress();
    if (isShown) view.setState({ work: undefined });
  }
}
