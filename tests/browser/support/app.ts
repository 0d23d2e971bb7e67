import { expect, test as base, type Page } from '@playwright/test';
import { AppWindow } from '../../support/app-window';
import { startShell, type RunningShell } from './shell';

/** ms: a thread is started for each article and each file that is made, on a machine that may be busy. */
export const THREAD_WITHIN = 60_000;

/** The app in the browser shell, with a host of its own. */
export class App extends AppWindow {
  constructor(
    page: Page,
    readonly shell: RunningShell,
  ) {
    super(page);
  }

  async open(): Promise<void> {
    await this.page.goto(this.shell.address);
    await expect(this.page.getByRole('heading', { name: 'Counterpoint' }).or(this.canvas)).toBeVisible();
    await this.listens();
  }

  /** Opens the file dialog by a key and takes the file with this name. */
  async openMap(fileName: string): Promise<void> {
    await this.page.keyboard.press('Control+o');
    await this.chooseFile(fileName);
    await this.isReady();
  }

  async importArticle(fileName: string): Promise<void> {
    await this.runCommand('Import articles');
    await this.chooseFile(fileName);
    await this.hasRead();
  }

  /** Waits until no article is being read. */
  async hasRead(): Promise<void> {
    await expect(this.page.locator('.import-panel[data-over="false"]')).toHaveCount(0, {
      timeout: THREAD_WITHIN,
    });
  }

  async chooseFile(fileName: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: fileName }).click();
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** Saves under a new name in the test's folder. */
  async saveAs(fileName: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+s');
    await this.page.getByLabel('File name').fill(fileName);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByText(`Saved to ${fileName}`).first()).toBeVisible();
  }
}

/** Tests get an app with a host of its own; what the page logs as an error fails the test. */
export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const shell = await startShell();
    page.on('console', (message) => {
      // A page whose host has gone tries to reach it, and the browser logs each time that it cannot.
      const isExpected = shell.hasEnded() && message.text().startsWith('WebSocket connection to');
      if (message.type() === 'error' && !isExpected) errors.push(message.text());
    });
    await use(new App(page, shell));
    const logged = [...errors];
    await shell.stop();
    expect(logged).toEqual([]);
  },
});

export { expect };
