import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the build makes of renderer/handout: the script and the style that go into each page. */
export interface Viewer {
  readonly script: string;
  readonly style: string;
}

/** Reads the script and the style that ship with the program. Throws when the program is not whole. @param folder where the build put them */
export function readViewer(folder: string): Viewer {
  return {
    script: readFileSync(join(folder, 'handout.js'), 'utf8'),
    style: readFileSync(join(folder, 'handout.css'), 'utf8'),
  };
}
