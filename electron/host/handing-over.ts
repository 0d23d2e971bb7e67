/** ms for the pages to end typing, hand their edits over and save. */
const HANDS_OVER_WITHIN = 2500;

/** ms that all of an end may take about which nobody is asked: what a system that ends leaves a program at least. */
export const ENDS_WITHIN = 5000;

/** Pages that are told that the program ends, each until it has handed over what is to be written down. */
export class HandingOver<Page> {
  private readonly waited = new Map<Page, () => void>();

  /**
   * Ends when all of them are done, and when it is too late for those that do not answer.
   * @param tell tells a page that the program ends
   */
  async from(pages: readonly Page[], tell: (page: Page) => void): Promise<void> {
    const all = pages.map(
      (page) =>
        new Promise<void>((resolve) => {
          this.waited.set(page, resolve);
          tell(page);
        }),
    );
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, HANDS_OVER_WITHIN)));
    await Promise.race([Promise.all(all), late]);
    clearTimeout(timer);
  }

  /** A page has handed it over, or is gone. */
  done(page: Page): void {
    this.waited.get(page)?.();
    this.waited.delete(page);
  }
}
