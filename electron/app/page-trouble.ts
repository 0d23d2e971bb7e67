import { t } from '../../shared/words/words';
import { dialog, type BrowserWindow } from 'electron';
import type { Log } from './log';

/** Helps where a page has crashed or hangs: says so and loads it anew, which finds all open maps again. */
export function watchPage(window: BrowserWindow, log: Log): void {
  let isAsking = false;

  async function ask(message: string, detail: string, choices: readonly [string, string]): Promise<boolean> {
    if (isAsking || window.isDestroyed()) return false;
    isAsking = true;
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message,
      detail,
      buttons: [...choices],
      defaultId: 0,
      cancelId: 1,
    });
    isAsking = false;
    return response === 0 && !window.isDestroyed();
  }

  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit') return;
    log.write(`the page has gone: ${reason} (${exitCode})`);
    void ask(
      t('The page has stopped.'),
      t('All that was edited is kept. Loading it anew brings your maps back.'),
      [t('Load anew'), t('Close the window')],
    ).then((again) => {
      if (window.isDestroyed()) return;
      if (again) window.webContents.reload();
      else window.close();
    });
  });

  window.on('unresponsive', () => {
    log.write('the page does not answer');
    void ask(
      t('The page does not answer.'),
      t(
        'It may be at work on something large. Loading it anew brings your maps back as they were a second ago.',
      ),
      [t('Load anew'), t('Wait')],
    ).then((again) => {
      // A page that hangs does not end by itself.
      if (again) window.webContents.forcefullyCrashRenderer();
    });
  });
  window.webContents.on('preload-error', (_event, _path, error) => log.write(`preload: ${error.message}`));
}
