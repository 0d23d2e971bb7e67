import { spawnSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import { expect } from './desktop';

/** Presses keys as a keyboard does: past the page, to the window that is in front. */
export function press(...keys: string[]): void {
  for (const key of keys) spawnSync('xdotool', ['key', key]);
}

function front(): string {
  return spawnSync('xdotool', ['getactivewindow'], { encoding: 'utf8' }).stdout.trim();
}

/** Whether a window with this title is on the screen, whoever has started its program. */
export function isOnScreen(title: string): boolean {
  return spawnSync('xdotool', ['search', '--onlyvisible', '--name', title]).stdout.length > 0;
}

/** Waits until a window is in front that is none of these. */
async function anotherThan(...windows: readonly string[]): Promise<void> {
  const isAnother = (): boolean => front() !== '' && !windows.includes(front());
  await expect.poll(isAnother, { message: 'a window of the system opens', intervals: [50] }).toBe(true);
}

/** Has a question of the system's open, and answers it by keyboard. */
export async function answerNative(open: () => unknown, ...keys: readonly string[]): Promise<void> {
  const before = front();
  open();
  await anotherThan(before);
  press(...keys);
}

/**
 * Has windows of the system's own open (a file dialog, a question), one after the other, does something in each by keyboard, and waits until what was
 * in front before is so again.
 * @param open what opens the first
 * @param acts what is done in each, and closes it
 */
export async function inNativeWindows(
  open: () => Promise<unknown>,
  ...acts: readonly (() => unknown)[]
): Promise<void> {
  const before = front();
  await open();
  let last = before;
  for (const act of acts) {
    await anotherThan(before, last);
    last = front();
    await act();
  }
  await expect.poll(front, { message: 'the last window of the system closes', intervals: [50] }).toBe(before);
}

/** Types a path into the system's file dialog, which is in front, and takes it. */
export function takePath(path: string): void {
  spawnSync('xdotool', ['key', 'ctrl+a']);
  spawnSync('xdotool', ['type', '--delay', '8', path]);
  press('Return');
}

/** Drops files on the window, from where they lie on the disk, as a file manager does. */
export async function dropFiles(page: Page, paths: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...paths], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 700, y: 450, data });
  await session.detach();
}
