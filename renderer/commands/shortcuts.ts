/** Keys as commands write them: modifiers in the order Mod, Alt, Shift, then the key (`Mod+Shift+Z`, `Shift+Tab`, `C`, `?`). */
export interface KeyEvent {
  key: string;
  code: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

type Platform = 'linux' | 'mac' | 'windows';

/** The name of a pressed key in the form that commands use. On a Persian, Hebrew or Russian keyboard letters go by their place. */
export function pressedKeys(event: KeyEvent, platform: Platform): string {
  const mod = platform === 'mac' ? event.metaKey : event.ctrlKey;
  const key = keyName(event);
  // A sign such as `?` already needs Shift on some keyboards and not on others: only its result counts.
  const shiftCounts = key.length > 1 || /[A-Z]/.test(key);
  return [mod && 'Mod', event.altKey && 'Alt', event.shiftKey && shiftCounts && 'Shift', key]
    .filter(Boolean)
    .join('+');
}

function keyName({ key, code }: KeyEvent): string {
  if (key === ' ') return 'Space';
  if (/^[a-z]$/i.test(key)) return key.toUpperCase();
  const place = /^Key([A-Z])$/.exec(code)?.[1];
  // Beyond ASCII: another script, or Alt on a Mac.
  if (place && key.length === 1 && key.charCodeAt(0) > 127) return place;
  return key;
}

const MAC_SIGNS: Record<string, string> = {
  Mod: '⌘',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Delete: '⌦',
  Tab: '⇥',
};
const SIGNS: Record<string, string> = {
  Mod: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
};

/** Keys as a person reads them: `Ctrl+S`, on a Mac `⌘S`. */
export function shortcutLabel(keys: string, platform: Platform): string {
  const parts = keys.split(/\+(?!$)/); // the last `+` of `Mod++` is the key itself
  if (platform === 'mac') return parts.map((part) => MAC_SIGNS[part] ?? SIGNS[part] ?? part).join('');
  return parts.map((part) => SIGNS[part] ?? part).join('+');
}
