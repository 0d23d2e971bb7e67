import type { Actions } from './actions';

/** Fills the bar of buttons below a talk. */
export function bar(actions: Actions, hasNotes: boolean): { tell: (at: number, count: number) => void } {
  const element = document.querySelector<HTMLElement>('#bar');
  const place = document.createElement('span');
  const back = button('‹', 'Step before', actions.back);
  const next = button('›', 'Next step', actions.next);
  element?.append(
    back,
    place,
    next,
    ...(hasNotes ? [button('Notes', 'Show or hide notes (N)', actions.notes)] : []),
    button('Read', 'Read from top to bottom, or step by step (R)', actions.read),
    button('Full', 'Full screen (F)', actions.full),
  );
  if (element) element.hidden = false;
  return {
    tell: (at, count) => {
      place.textContent = `${at + 1} / ${count}`;
      back.disabled = at === 0;
      next.disabled = at === count - 1;
    },
  };
}

function button(words: string, name: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = words;
  made.title = name;
  made.setAttribute('aria-label', name);
  made.addEventListener('click', run);
  return made;
}
