import { expect, type Locator, type Page } from '@playwright/test';
import { selectInReader } from './select-text';

const KIND_KEYS = {
  claim: 'c',
  evidence: 'e',
  counterargument: 'x',
  question: 'q',
  assumption: 'a',
} as const;

/** The program's window as a person uses it, in whichever shell: by mouse and by keyboard, and by what is on the screen. */
export class AppWindow {
  constructor(readonly page: Page) {}

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

  /** Where a card is typed on the canvas. */
  get editor(): Locator {
    return this.page.getByRole('textbox', { name: 'Text of the card' });
  }

  /** Waits until the window takes keys: until then nothing in it has the keyboard. */
  async listens(): Promise<void> {
    await expect(this.page.locator(':focus')).toBeVisible();
  }

  /** Waits until the map's window takes keys and the mouse: its picture comes first. */
  async isReady(): Promise<void> {
    await expect(this.page.locator('.canvas .react-flow__pane')).toBeVisible();
    await this.listens();
  }

  async newMap(): Promise<void> {
    await this.page.getByRole('button', { name: /New map/ }).click();
    await this.isReady();
  }

  async openSample(title: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: title }).click();
    await this.isReady();
  }

  /** Writes a claim on the canvas by keyboard. */
  async writeCard(words: string): Promise<void> {
    await this.canvas.focus();
    await this.typeCard('c', words);
  }

  /** Begins a claim on the canvas by keyboard, and leaves it in the middle of being typed. */
  async beginCard(words: string): Promise<void> {
    await this.canvas.focus();
    await this.page.keyboard.press('c');
    await expect(this.editor).toBeFocused();
    await this.page.keyboard.type(words);
  }

  /** Writes a card that these keys begin. */
  async typeCard(keys: string, words: string): Promise<void> {
    await this.page.keyboard.press(keys);
    await this.typeWords(words);
  }

  /** Writes the words of a card that has been begun. */
  async typeWords(words: string): Promise<void> {
    await expect(this.editor).toBeFocused();
    await this.page.keyboard.type(words);
    await this.page.keyboard.press('Enter');
    await expect(this.editor).toHaveCount(0);
    await expect(this.card(words)).toBeVisible();
  }

  /** Runs a command through the palette, by a part of its name. */
  async runCommand(name: string): Promise<void> {
    await this.page.keyboard.press('Control+k');
    await this.page.getByRole('combobox', { name: 'Find a command' }).fill(name);
    await expect(this.page.getByRole('option', { name, selected: true })).toBeVisible();
    await this.page.keyboard.press('Enter');
  }

  /** Goes to the outline, and gives its rows. */
  async showOutline(): Promise<Locator> {
    await this.runCommand('Show the outline');
    await expect(this.page.locator('[role="treeitem"]:focus')).toBeVisible();
    return this.page.getByRole('tree', { name: 'Outline' }).getByRole('treeitem');
  }

  /** Goes to the canvas by its command. */
  async goToCanvas(): Promise<void> {
    await this.runCommand('Go to the canvas');
    await expect(this.canvas).toBeFocused();
  }

  /** Closes what lies over the canvas (find, filter, views) by the key for that. */
  async closeOverlay(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.locator('.overlays__panel')).toHaveCount(0);
    await expect(this.canvas).toBeFocused();
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
    const menu = this.page.getByRole('menu');
    await expect(menu.locator(':focus')).toBeVisible();
    await this.page.keyboard.press(letter);
    await expect(menu).toBeHidden();
    await this.standStill();
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
