import { flatText } from '../flat-text';

const LENGTH = 48; // UTF-16 units of a text that make its title

/** Gives every statement and argument a title of its own: titles are how Argdown knows them. */
export class Titles {
  private readonly used = new Set<string>();

  /**
   * A title that nothing else has.
   * @param wish the title that it had in another file, taken when it is free and safe
   * @param text what the title is made of otherwise
   */
  make(wish: unknown, text: string): string {
    const title =
      typeof wish === 'string' && isTitle(wish) && !this.used.has(wish) ? wish : this.free(titleOf(text));
    this.used.add(title);
    return title;
  }

  private free(title: string): string {
    if (!this.used.has(title)) return title;
    let count = this.counts.get(title) ?? 1;
    let next: string;
    do next = `${title} (${++count})`;
    while (this.used.has(next));
    this.counts.set(title, count);
    return next;
  }

  private readonly counts = new Map<string, number>();
}

/** Whether Argdown reads this as one title, and as this title: it numbers what has none as `Untitled 1`. */
function isTitle(title: string): boolean {
  const isSafe = /^[\p{L}\p{N}][^[\]<>\n]*$/u.test(title) && flatText(title) === title;
  return isSafe && !/^untitled \d/i.test(title) && !(title in {});
}

function titleOf(text: string): string {
  const words = flatText(text)
    .replace(/[[\]<>{}()#@*_\\/:|="]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
  const cut = words.length > LENGTH ? words.slice(0, LENGTH).replace(/[\uD800-\uDBFF]$|\s\S*$/, '') : words;
  let title = cut;
  while (/[\s.,;!?-]$/.test(title)) title = title.slice(0, -1);
  return isTitle(title) ? title : 'Statement';
}
