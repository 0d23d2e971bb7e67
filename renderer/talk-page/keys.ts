import { pressedKeys } from '../keyboard/pressed-keys';
import type { Actions } from './actions';

const PAUSE = 1200; // ms after which a number that could go on is taken as it is

/** Lets keys and remotes give the talk; while it is read, they scroll as they do everywhere. */
export function listenToKeys(actions: Actions, isGiven: () => boolean): void {
  let typed = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    if (typed !== '') actions.goTo(Number(typed));
    typed = '';
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: actions.next,
    ArrowDown: actions.next,
    PageDown: actions.next,
    Space: actions.next,
    Enter: () => (typed === '' ? actions.next() : go()),
    ArrowLeft: actions.back,
    ArrowUp: actions.back,
    PageUp: actions.back,
    Backspace: actions.back,
    Home: actions.first,
    End: actions.last,
    B: actions.black,
    '.': actions.black,
    N: actions.notes,
    F: actions.full,
  };
  document.addEventListener('keydown', (event) => {
    // No key here needs a modifier, so it does not matter which system has which.
    const pressed = event.metaKey ? [] : pressedKeys(event, 'linux');
    const isOnButton =
      event.target instanceof HTMLButtonElement && pressed.some((key) => key === 'Space' || key === 'Enter');
    if (pressed.includes('R')) return actions.read();
    if (!isGiven() || isOnButton) return;
    const digit = pressed.find((key) => /^\d$/.test(key));
    if (digit !== undefined) {
      typed += digit;
      clearTimeout(timer);
      timer = setTimeout(go, PAUSE);
      return;
    }
    const run = pressed.map((key) => keys[key]).find((action) => action !== undefined);
    if (!run) return;
    event.preventDefault();
    run();
  });
}
