import { t } from '../../shared/words/words';
import { dialog, type BrowserWindow } from 'electron';
import type { Log } from './log';

/**
 * Helps where a page has crashed or hangs: says so and loads it anew, which finds all open maps again. One question at a time, and none that has become
 * idle: one about a page that hangs goes when it answers again, dies, or its window closes.
 * @param isClosing whether the window is asked to close, which asks about a page that hangs by itself
 */
export function watchPage(window: BrowserWindow, log: Log, isClosing: () => boolean): void {
  let question: AbortController | undefined;
  /** A person has given up a page that hangs: that it dies then is no news. */
  let isGivenUp = false;

  function takeBack(): void {
    question?.abort();
    question = undefined;
  }

  /** Asks in place of what was asked before. @returns nothing where that was taken back */
  async function ask(
    message: string,
    detail: string,
    choices: readonly [string, string],
  ): Promise<'first' | 'second' | undefined> {
    takeBack();
    const mine = new AbortController();
    question = mine;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail,
      buttons: [...choices],
      defaultId: 0,
      cancelId: 1,
      signal: mine.signal,
    });
    if (question !== mine || window.isDestroyed()) return undefined;
    question = undefined;
    return response === 0 ? 'first' : 'second';
  }

  async function askAboutGone(): Promise<void> {
    const answer = await ask(
      t('The page has stopped.'),
      t('All that was edited is kept. Loading it anew brings your maps back.'),
      [t('Load anew'), t('Close the window')],
    );
    if (answer === 'first') window.webContents.reload();
    else if (answer === 'second') window.close();
  }

  async function askAboutHanging(): Promise<void> {
    const answer = await ask(
      t('The page does not answer.'),
      t(
        'It may be at work on something large. Loading it anew brings your maps back as they were a second ago.',
      ),
      [t('Load anew'), t('Wait')],
    );
    if (answer !== 'first') return;
    isGivenUp = true;
    // A page that hangs does not end by itself.
    window.webContents.forcefullyCrashRenderer();
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.write(`the page has gone: ${reason} (${exitCode})`);
    if (isGivenUp) window.webContents.reload();
    else void askAboutGone();
    isGivenUp = false;
  });
  window.on('unresponsive', () => {
    log.write('the page does not answer');
    if (!question && !isClosing()) void askAboutHanging();
  });
  window.on('responsive', takeBack);
  window.on('close', takeBack);
  window.webContents.on('preload-error', (_event, _path, error) => log.write(`preload: ${error.message}`));
}
