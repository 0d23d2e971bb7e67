import type { Platform } from '../keyboard/pressed-keys';
import { isolated } from '../../shared/words/isolated';
import { inEnglish, spokenLanguage, worded } from '../../shared/words/words';
import { LANGUAGE } from '../../shared/words/languages';

/**
 * Keys as they are meant where the interface runs from right to left: there the arrow to the left goes further in, and on; the other one back. The canvas
 * runs as its map does.
 */
export function asideKey(keys: string): string {
  if (LANGUAGE[spokenLanguage()].direction === 'ltr') return keys;
  return keys.replace(/Arrow(Left|Right)$/, (_, side) => (side === 'Left' ? 'ArrowRight' : 'ArrowLeft'));
}

const MAC_SIGNS: Record<string, string> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌦',
  Tab: '⇥',
};

/** What stands on the keys; each language has the names that its keyboards have. */
const ENGRAVED = {
  Mod: 'Ctrl ## a key',
  Alt: 'Alt ## a key',
  Shift: 'Shift ## a key',
  Enter: 'Enter ## a key',
  Escape: 'Esc ## a key',
  Tab: 'Tab ## a key',
  Space: 'Space ## a key',
  Backspace: 'Backspace ## a key',
  Delete: 'Del ## a key',
  Insert: 'Ins ## a key',
  Home: 'Home ## a key',
  End: 'End ## a key',
  PageUp: 'PgUp ## a key',
  PageDown: 'PgDn ## a key',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
} as const;
const NAMES: Readonly<Record<string, string>> = worded(ENGRAVED);

/** Keys as a person reads them in the language that is spoken: `Ctrl+S`, `Strg+S`, on a Mac `⌘S`. */
export function shortcutLabel(keys: string, platform: Platform): string {
  const parts = keys.split(/\+(?!$)/); // the last `+` of `Mod++` is the key itself
  if (platform === 'mac') return parts.map((part) => MAC_SIGNS[part] ?? NAMES[part] ?? part).join('');
  return parts.map((part) => NAMES[part] ?? part).join('+');
}

/** What a button's tip says: its words, then its keys, where it has some. */
export function tipOf(words: string, keys: string | undefined): string {
  return keys === undefined ? words : `${words} (${isolated(keys, spokenLanguage())})`;
}

const BY_ENGLISH = new Map(Object.entries(ENGRAVED).map(([key, name]) => [inEnglish(name), key]));

/** Keys that an English text names as they are called on Linux, `Ctrl+Enter`, as commands write them; nothing for other words. */
export function keysNamed(text: string): string | undefined {
  const keys = text.split('+').map((part) => BY_ENGLISH.get(part));
  return keys.every((key) => key !== undefined) ? keys.join('+') : undefined;
}
