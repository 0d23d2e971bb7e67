import type { KeyEvent } from '../state/commands';
import { isolated } from '../../shared/words/isolated';
import { inEnglish, spokenLanguage, worded } from '../../shared/words/words';
import { LANGUAGE } from '../../shared/words/languages';

type Platform = 'linux' | 'mac' | 'windows';

/**
 * The names of a pressed key as commands write it, the likeliest first: modifiers in the order Mod, Alt, Shift, then the key (`Mod+Shift+Z`,
 * `Shift+Tab`, `C`, `?`). A key goes by what it writes and, where that can be no command, by its place: letters on a Persian, Hebrew or Russian
 * keyboard, digits where they need Shift, Alt on a Mac. What a person writes with AltGr is no command.
 */
export function pressedKeys(event: KeyEvent, platform: Platform): string[] {
  if (writesByAltGr(event, platform)) return [];
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey;
  const named = (key: string, shiftCounts: boolean): string =>
    [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && shiftCounts && 'Shift', key]
      .filter(Boolean)
      .join('+');
  const key = keyName(event);
  // A sign such as `?` already needs Shift on some keyboards and not on others: only its result counts.
  const byKey = key === undefined ? [] : [named(key, key.length > 1 || /[A-Z]/.test(key))];
  const place = placeName(event);
  const byPlace = place === undefined ? [] : [named(place.key, place.shiftCounts)];
  return [...new Set(isForeign(event) ? [...byPlace, ...byKey] : [...byKey, ...byPlace])];
}

/**
 * Keys as they are meant where the interface runs from right to left: there the arrow to the left goes further in, and on; the other one back. The canvas
 * runs as its map does.
 */
export function asideKey(keys: string): string {
  if (LANGUAGE[spokenLanguage()].direction === 'ltr') return keys;
  return keys.replace(/Arrow(Left|Right)$/, (_, side) => (side === 'Left' ? 'ArrowRight' : 'ArrowLeft'));
}

/** What the key writes, where commands can be named so. */
function keyName({ key }: KeyEvent): string | undefined {
  if (key === ' ') return 'Space';
  if (key === 'Dead') return undefined;
  return /^[a-z]$/i.test(key) ? key.toUpperCase() : key;
}

/** Whether the key writes what no command is named by. */
function isForeign({ key }: Pick<KeyEvent, 'key'>): boolean {
  return key === 'Dead' || (key.length === 1 && key.charCodeAt(0) > 127);
}

/** Signs by the place where an English keyboard has them, and what they are with Shift. */
const SIGN_PLACES: Readonly<Record<string, readonly [plain: string, shifted: string]>> = {
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Slash: ['/', '?'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
  Comma: [',', '<'],
};

/** What an English keyboard has at the place of the key, where what it writes is another thing. */
function placeName({ key, code, shiftKey }: KeyEvent): { key: string; shiftCounts: boolean } | undefined {
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit !== undefined) return { key: digit, shiftCounts: true };
  if (!isForeign({ key })) return undefined;
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter !== undefined) return { key: letter, shiftCounts: true };
  const sign = SIGN_PLACES[code]?.[shiftKey ? 1 : 0];
  return sign === undefined ? undefined : { key: sign, shiftCounts: false };
}

/** Whether the key writes a sign with AltGr, which Windows reports as Ctrl and Alt together. A letter of another script is not written so. */
function writesByAltGr(event: KeyEvent, platform: Platform): boolean {
  const { key, ctrlKey, altKey } = event;
  if (platform === 'mac' || key.length !== 1) return false;
  if (event.getModifierState?.('AltGraph')) return true;
  const isOtherScript = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return ctrlKey && altKey && key.charCodeAt(0) > 127 && !isOtherScript;
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
