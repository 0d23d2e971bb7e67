import { TALK_BAR, type TalkBarAct } from '../../shared/present/talk-bar';
import type { Actions } from './actions';

/** Gives the bar of buttons below a talk what they do, and shows it. */
export function bar(actions: Actions): { tell: (at: number, count: number) => void } {
  const element = document.querySelector<HTMLElement>('#bar');
  const buttons = [...(element?.querySelectorAll<HTMLButtonElement>('[data-act]') ?? [])];
  const to = (act: TalkBarAct): HTMLButtonElement | undefined =>
    buttons.find((button) => button.dataset['act'] === act);
  for (const act of TALK_BAR) to(act)?.addEventListener('click', actions[act]);
  const place = element?.querySelector('span');
  if (element) element.hidden = false;
  return {
    tell: (at, count) => {
      if (place) place.textContent = `${at + 1} / ${count}`;
      const [back, next] = [to('back'), to('next')];
      if (back) back.disabled = at === 0;
      if (next) next.disabled = at === count - 1;
    },
  };
}
