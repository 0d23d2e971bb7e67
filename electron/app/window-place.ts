import { screen, type BrowserWindow, type Rectangle } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SMALLEST_WINDOW, windowPlace, type WindowPlace } from '../host/window-place';
import { windowsWithMaps } from './notes-window';

const USUAL = { width: 1440, height: 900 };
/** px of a window that must lie on a screen: enough to take hold of its bar. */
const IN_REACH = 80;
const ASIDE = 32; // px

/** Where windows were, kept in the data folder. */
export class WindowPlaces {
  private readonly file: string;

  constructor(folder: string) {
    this.file = join(folder, 'window.json');
  }

  /**
   * Puts a new window beside the newest other one that is open, else where the last one was, if that is still on a screen; and keeps its place from now on.
   * @param was where it was when the program ended, for one that comes back
   */
  put(window: BrowserWindow, was?: WindowPlace): void {
    const others = windowsWithMaps().filter((other) => other !== window);
    const kept = this.read();
    const [beside = kept] = others.map(besideOf).reverse();
    const place = was ?? beside;
    window.setMinimumSize(SMALLEST_WINDOW.width, SMALLEST_WINDOW.height);
    if (place && isInReach(place)) window.setBounds(boundsOf(place));
    else {
      const { width, height } = place ?? USUAL;
      window.setSize(width, height);
      window.center();
    }
    if (place?.maximised) window.maximize();
    window.on('close', () => this.keep(window));
  }

  /** Writes down where a window is, for the next one that opens. */
  keep(window: BrowserWindow): void {
    try {
      writeFileSync(this.file, `${JSON.stringify(placeOf(window))}\n`, { mode: 0o600 });
    } catch {
      // A window that opens elsewhere is no harm.
    }
  }

  private read(): WindowPlace | undefined {
    try {
      return windowPlace.safeParse(JSON.parse(readFileSync(this.file, 'utf8'))).data;
    } catch {
      return undefined;
    }
  }
}

/** Where a window is; of a maximised one also where it goes when it is not any more. */
export function placeOf(window: BrowserWindow): WindowPlace {
  return { ...window.getNormalBounds(), maximised: window.isMaximized() };
}

function boundsOf({ x, y, width, height }: WindowPlace): Rectangle {
  return { x, y, width, height };
}

/** A place for another window: a little aside, so that both bars are seen. */
function besideOf(window: BrowserWindow): WindowPlace {
  const { x, y, width, height } = window.getNormalBounds();
  return { x: x + ASIDE, y: y + ASIDE, width, height, maximised: false };
}

/** Whether enough of a window's bar lies on one of today's screens. */
function isInReach({ x, y, width }: Rectangle): boolean {
  return screen.getAllDisplays().some(({ workArea }) => {
    const across = Math.min(x + width, workArea.x + workArea.width) - Math.max(x, workArea.x);
    return across >= IN_REACH && y >= workArea.y - 1 && y <= workArea.y + workArea.height - IN_REACH;
  });
}
