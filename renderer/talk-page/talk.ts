import { cameraMove } from '../../shared/present/camera-move';
import type { Actions } from './actions';
import { bar } from './bar';
import { Frame } from './frame';
import { listenToKeys } from './keys';
import { listenToSwipes } from './swipes';

// The script inside a talk that is handed to others. Without it the page is read from top to bottom; with it, it is given step by step.

const root = document.documentElement;
const main = document.querySelector<HTMLElement>('#talk');
const said = document.querySelector('#said');
const steps = [...document.querySelectorAll<HTMLElement>('.step')];
const frames = steps.map((step) => new Frame(step));
const still = matchMedia('(prefers-reduced-motion: reduce)');
let at = 0;
let frame = 0;

/** Goes to a step, as far as there is one. */
function goTo(wanted: number, moves = true): void {
  const from = frames[at];
  at = Math.min(Math.max(0, wanted), steps.length - 1);
  root.classList.remove('black');
  steps.forEach((step, index) => step.classList.toggle('now', index === at));
  history.replaceState(undefined, '', `#step-${at + 1}`);
  tools.tell(at, steps.length);
  const now = frames[at];
  const step = steps[at];
  if (said && step) said.textContent = wordsOf(step);
  cancelAnimationFrame(frame);
  if (!now) return;
  if (!moves || still.matches || !from || from === now) now.fit();
  else move(from, now);
}

/** Lets the picture of a step begin where the one before it was looked at, and move to its own place. */
function move(from: Frame, now: Frame): void {
  const size = now.size();
  const { duration, at: viewAt } = cameraMove(from.view(size), now.view(size), size);
  let began: number | undefined;
  const draw = (time: number): void => {
    began ??= time;
    const share = (time - began) / duration;
    if (share >= 1) return now.fit();
    now.look(viewAt(share), size);
    frame = requestAnimationFrame(draw);
  };
  frame = requestAnimationFrame(draw);
}

function wordsOf(step: HTMLElement): string {
  const title = step.querySelector('h2')?.textContent ?? '';
  const outline = [...step.querySelectorAll('.outline li')].map((line) => line.textContent);
  return `${step.getAttribute('aria-label') ?? ''}. ${title}. ${outline.join(' ')}`;
}

function setReading(on: boolean): void {
  root.classList.toggle('given', !on);
  for (const one of frames) one.fit();
  if (on) steps[at]?.scrollIntoView();
}

const actions: Actions = {
  next: () => goTo(at + 1),
  back: () => goTo(at - 1),
  first: () => goTo(0),
  last: () => goTo(steps.length - 1),
  goTo: (number) => goTo(number - 1),
  black: () => void root.classList.toggle('black'),
  read: () => setReading(root.classList.contains('given')),
  notes: () => void root.classList.toggle('with-notes'),
  full: () => void (document.fullscreenElement ? document.exitFullscreen() : root.requestFullscreen()),
};
const tools = bar(actions);
listenToKeys(actions, () => root.classList.contains('given'));
if (main) listenToSwipes(main, actions, () => root.classList.contains('given'));
window.addEventListener('resize', () => frames[at]?.fit());
root.classList.add('given');
goTo(Number(/^#step-(\d+)$/.exec(location.hash)?.[1] ?? 1) - 1, false);
