import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { selectInReader } from './select-text';
import { startShell, type RunningShell } from './shell';

const KIND_KEYS = {
  claim: 'c',
  evidence: 'e',
  counterargument: 'x',
  question: 'q',
  assumption: 'a',
} as const;

/** The app as a person uses it: by mouse and by keyboard, and by what is on the screen. */
export class App {
  constructor(
    readonly page: Page,
    readonly shell: RunningShell,
  ) {}

  get canvas(): Locator {
    return this.page.getByRole('application', { name: 'Canvas' });
  }

  /** All cards that the page shows. */
  get cards(): Locator {
    return this.page.locator('.react-flow__node .card');
  }

  /** The cards whose own words have these in them; the names of their articles do not count. */
  card(text: string | RegExp): Locator {
    return this.cards.filter({ has: this.page.locator('.card__text').filter({ hasText: text }) });
  }

  async open(): Promise<void> {
    await this.page.goto(this.shell.address);
    await expect(this.page.getByRole('heading', { name: 'Counterpoint' }).or(this.canvas)).toBeVisible();
  }

  async newMap(): Promise<void> {
    await this.page.getByRole('button', { name: /New map/ }).click();
    await expect(this.canvas).toBeVisible();
  }

  async openSample(title: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
    await expect(this.canvas).toBeVisible();
  }

  /** Opens the file dialog by a key and takes the file with this name. */
  async openMap(fileName: string): Promise<void> {
    await this.page.keyboard.press('Control+o');
    await this.chooseFile(fileName);
    await expect(this.canvas).toBeVisible();
  }

  async importArticle(fileName: string): Promise<void> {
    await this.runCommand('Import articles');
    await this.chooseFile(fileName);
  }

  async chooseFile(fileName: string): Promise<void> {
    const dialog = this.page.getByRole('dialog');
    await dialog.getByRole('button', { name: fileName }).click();
    await dialog.getByRole('button', { name: 'Open', exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** Writes a claim on the canvas by keyboard. */
  async writeCard(words: string): Promise<void> {
    await this.canvas.focus();
    await this.page.keyboard.press('c');
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await expect(this.card(words)).toBeVisible();
  }

  /** Runs a command through the palette, by a part of its name. */
  async runCommand(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('combobox', { name: 'Find a command' }).fill(name);
    await this.page.keyboard.press('Enter');
  }

  /** Lays the map out, and waits until it is. */
  async arrange(): Promise<void> {
    await this.runCommand('Arrange the map');
    await expect(this.canvas).toHaveAttribute('aria-busy', 'false');
    await this.standStill();
  }

  /** Waits until the cards have stood at the same places for some frames: what glides cannot be aimed at. */
  async standStill(): Promise<void> {
    await this.page.evaluate(async () => {
      const places = (): string =>
        [...document.querySelectorAll('.react-flow__node .card')]
          .map((card) => card.getBoundingClientRect())
          .map(({ x, y, width }) => `${x} ${y} ${width}`)
          .join();
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      for (let still = 0, before = ''; still < 5; before = places()) {
        await frame();
        still = places() === before ? still + 1 : 0;
      }
    });
  }

  /** Selects words in the article with the mouse and makes a card of them with the kind's key. */
  async highlight(words: string, kind: keyof typeof KIND_KEYS): Promise<void> {
    await selectInReader(this.page, words);
    await this.page.keyboard.press(KIND_KEYS[kind]);
    await expect(this.card(words.slice(0, 12)).first()).toBeVisible();
  }

  /** Drags from a card's upper handle to a point, and answers the question about the relation with a letter. */
  async linkTo(from: Locator, to: { x: number; y: number }, letter: 's' | 'o' | 'a' | 'j'): Promise<void> {
    await from.hover();
    const handle = await centreOf(from.locator('.react-flow__handle').first());
    await this.page.mouse.move(handle.x, handle.y);
    await this.page.mouse.down();
    await this.page.mouse.move((handle.x + to.x) / 2, (handle.y + to.y) / 2, { steps: 4 });
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
    await expect(this.page.getByRole('menu')).toBeVisible();
    await this.page.keyboard.press(letter);
    await expect(this.page.getByRole('menu')).toBeHidden();
  }

  /** Saves under a new name in the test's folder. */
  async saveAs(fileName: string): Promise<void> {
    await this.page.keyboard.press('Control+Shift+s');
    await this.page.getByLabel('File name').fill(fileName);
    await this.page.keyboard.press('Enter');
    await expect(this.page.getByText(`Saved to ${fileName}`).first()).toBeVisible();
  }

  undoButton(): Locator {
    return this.page.getByRole('button', { name: /^Undo/ });
  }

  redoButton(): Locator {
    return this.page.getByRole('button', { name: /^Redo/ });
  }
}

/** The middle of what is shown, in px of the page. */
export async function centreOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Tests get an app with a host of its own; what the page logs as an error fails the test. */
export const test = base.extend<{ app: App }>({
  app: async ({ page }, use) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    const shell = await startShell();
    await use(new App(page, shell));
    const logged = [...errors]; // a page whose host has gone says so
    await shell.stop();
    expect(logged).toEqual([]);
  },
});

export { expect };
