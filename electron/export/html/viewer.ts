import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindStyles } from '../../../shared/picture/kind-styles';

/** What goes into each page: the script and the style that the build makes of renderer/handout, and the colours of kinds. */
export interface Viewer {
  readonly script: string;
  readonly style: string;
}

/** Reads them. Throws when the program is not whole. @param folder where the build put them */
export function readViewer(folder: string): Viewer {
  return {
    script: readFileSync(join(folder, 'handout.js'), 'utf8'),
    style: `${readFileSync(join(folder, 'handout.css'), 'utf8')}${kindStyles()}\n`,
  };
}
