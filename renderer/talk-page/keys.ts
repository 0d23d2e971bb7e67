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
    ' ': actions.next,
    Enter: () => (typed === '' ? actions.next() : go()),
    ArrowLeft: actions.back,
    ArrowUp: actions.back,
    PageUp: actions.back,
    Backspace: actions.back,
    Home: actions.first,
    End: actions.last,
    b: actions.black,
    '.': actions.black,
    n: actions.notes,
    f: actions.full,
  };
  document.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event;
    if (ctrlKey || metaKey || altKey) return;
    const onButton = target instanceof HTMLButtonElement && (key === ' ' || key === 'Enter');
    if (key === 'r') return actions.read();
    if (!isGiven() || onButton) return;
    if (/^\d$/.test(key)) {
      typed += key;
      clearTimeout(timer);
      timer = setTimeout(go, PAUSE);
      return;
    }
    const run = keys[key.length === 1 ? key.toLowerCase() : key];
    if (!run) return;
    event.preventDefault();
    run();
  });
}
