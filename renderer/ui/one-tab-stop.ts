import { isTyping } from '../command/typing';

const ITEMS = 'button:not(:disabled), a[href], summary';

/**
 * Makes tabs, or the buttons of a toolbar, one stop of the Tab key, and lets arrows, Home and End go from one to the other, as the ARIA practices have it. It is the
 * `ref` of the element that holds them. The stop is the chosen tab, or the button that had the keyboard last. Which tab is shown follows Enter, not the
 * arrows: showing one may take the keyboard into its panel, and open a large map.
 */
export function oneTabStop(list: HTMLElement | null): (() => void) | undefined {
  if (!list) return undefined;
  const bar = list;
  let last: Element | undefined;

  function items(): HTMLElement[] {
    const tabs = [...bar.querySelectorAll<HTMLElement>('[role="tab"]:not(:disabled)')];
    return tabs.length > 0 ? tabs : [...bar.querySelectorAll<HTMLElement>(ITEMS)];
  }

  function mark(): void {
    const all = items();
    const stop =
      all.find((item) => item === document.activeElement) ??
      all.find((item) => item.ariaSelected === 'true') ??
      all.find((item) => item === last) ??
      all[0];
    for (const item of all) item.tabIndex = item === stop ? 0 : -1;
  }

  function onKey(event: KeyboardEvent): void {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    if (ctrlKey || metaKey || altKey || shiftKey || isTyping(event.target)) return;
    const all = items();
    const at = all.findIndex((item) => item === event.target);
    if (at < 0) return;
    const onward = getComputedStyle(bar).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = onward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight';
    const to = { [onward]: (at + 1) % all.length, [back]: at - 1, Home: 0, End: -1 }[key];
    if (to === undefined) return;
    event.preventDefault();
    all.at(to)?.focus();
  }

  function onFocus({ target }: FocusEvent): void {
    if (target instanceof Element) last = target;
    mark();
  }

  const changes = new MutationObserver(mark);
  changes.observe(bar, { subtree: true, childList: true, attributeFilter: ['disabled', 'aria-selected'] });
  bar.addEventListener('keydown', onKey);
  bar.addEventListener('focusin', onFocus);
  // The keyboard is elsewhere only after this.
  const onLeave = (): void => queueMicrotask(mark);
  bar.addEventListener('focusout', onLeave);
  mark();
  return () => {
    changes.disconnect();
    bar.removeEventListener('keydown', onKey);
    bar.removeEventListener('focusin', onFocus);
    bar.removeEventListener('focusout', onLeave);
  };
}
