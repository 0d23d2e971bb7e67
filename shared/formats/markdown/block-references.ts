import type { Bullet } from './bullets';
import { AGAIN_WORD } from './syntax';

/** How Logseq refers to a block by the id that stands below it: shown in its place, as itself, or under other words. */
const REFERENCE =
  /\{\{embed \(\(([\w-]{1,100})\)\)\}\}|\[([^\][\n]{0,1000})\]\(\(\(([\w-]{1,100})\)\)\)|\(\(([\w-]{1,100})\)\)/g;

/**
 * Bullets with the words of the blocks that they refer to. A bullet that is nothing but such a reference is that block again. References to blocks of other
 * files stay as they are written.
 */
export function withBlockReferences(bullets: readonly Bullet[]): Bullet[] {
  const blocks = new Map(
    bullets.flatMap((bullet) => (bullet.block && bullet.text ? [[bullet.block, bullet] as const] : [])),
  );
  if (blocks.size === 0) return [...bullets];
  return bullets.map((bullet) => {
    let only: string | undefined;
    const text = bullet.text.replace(
      REFERENCE,
      (whole, embedded?: string, words?: string, linked?: string, id?: string) => {
        const shown = embedded ?? id;
        const block = blocks.get(shown ?? linked ?? '');
        if (block && shown !== undefined && block !== bullet && whole === bullet.text) only = shown;
        return words || (block?.text ?? whole);
      },
    );
    return only === undefined ? { ...bullet, text } : { ...bullet, text, what: AGAIN_WORD, ids: [only] };
  });
}
