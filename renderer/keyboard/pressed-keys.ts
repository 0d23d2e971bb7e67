export type Platform = 'linux' | 'mac' | 'windows';

/** A key press, as much of it as counts. */
export interface KeyEvent {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  getModifierState?: (key: string) => boolean;
}

/** Keys that do nothing alone. */
const MODIFIERS: ReadonlySet<string> = new Set([
  'Control',
  'Shift',
  'Alt',
  'Meta',
  'AltGraph',
  'CapsLock',
  'Fn',
  'NumLock',
]);

/**
 * The names of a pressed key as commands write it, the likeliest first: modifiers in the order Mod, Alt, Shift, then the key (`Mod+Shift+Z`,
 * `Shift+Tab`, `C`, `?`). A key goes by what it writes and, where that can be no command, by its place: letters on a Persian, Hebrew or Russian
 * keyboard, digits where they need Shift, Alt on a Mac. What is written with AltGr is its sign, as `[` is on a German keyboard, and a letter
 * that is written so, such as `€` or `ń`, is none. A modifier alone has no name.
 */
export function pressedKeys(event: KeyEvent, platform: Platform): string[] {
  if (MODIFIERS.has(event.key)) return [];
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const isSign = /^[!-/:-@[-`{-~]$/.test(key);
  if (platform !== 'mac' && writesByAltGr(event, platform)) {
    // Windows has AltGr for Ctrl and Alt together, so there Ctrl beside it cannot be told.
    return isSign ? [ctrlKey && platform === 'linux' ? `Mod+${key}` : key] : [];
  }
  const mod = platform === 'mac' ? metaKey : ctrlKey;
  const named = (name: string, { alt = altKey, shift = shiftKey } = {}): string =>
    [mod && 'Mod', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+');
  const asSign = platform === 'mac' && altKey && isSign ? [named(key, { alt: false, shift: false })] : [];
  const own = keyName(event);
  // A sign such as `?` already needs Shift on some keyboards and not on others: only its result counts.
  const byKey =
    own === undefined ? [] : [named(own, own.length > 1 || /[A-Z]/.test(own) ? {} : { shift: false })];
  const place = placeName(event);
  const byPlace = place === undefined ? [] : [named(place.key, place.shiftCounts ? {} : { shift: false })];
  return [...new Set([...asSign, ...(isForeign(event) ? [...byPlace, ...byKey] : [...byKey, ...byPlace])])];
}

/** Whether a key writes into a text field although Ctrl or Alt are down: with AltGr, which Windows reports as both, or with Option on a Mac. */
export function writesByAltGr(event: KeyEvent, platform: Platform): boolean {
  const { key, ctrlKey, altKey, metaKey } = event;
  if (key.length !== 1 && key !== 'Dead') return false;
  if (platform === 'mac') return altKey && !ctrlKey && !metaKey;
  if (event.getModifierState?.('AltGraph')) return true;
  // A letter of another script is not written so.
  const isOtherScript = /^\p{L}$/u.test(key) && !/^\p{Script=Latin}$/u.test(key);
  return ctrlKey && altKey && key.charCodeAt(0) > 127 && !isOtherScript;
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
