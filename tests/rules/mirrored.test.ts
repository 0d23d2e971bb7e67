import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, filesIn } from './source-tree';

/** A picture, and what stands at a card, has its place in px. */
const NOT_MIRRORED = /^renderer\/(?:canvas\/(?:Canvas|Card|SelectionTools)|handout\/handout-screen)\.css/;

/** Sides that stay where they are when the interface runs from right to left. */
const SIDE =
  /^\s*(?:(?:left|right)\s*:|(?:scroll-)?(?:margin|padding)-(?:left|right)\s*:|border-(?:left|right)(?:-\w+)?\s*:|border-(?:top|bottom)-(?:left|right)-radius\s*:|(?:text-align|float|clear)\s*:\s*(?:left|right)\b)/;

/** Four values of which the sides differ: `padding: 0 4px 0 8px`. */
function hasUnlikeSides(line: string): boolean {
  const values = /^\s*(?:margin|padding|inset)\s*:\s*([^;]+);/.exec(line)?.[1];
  const parts = values?.match(/(?:[^\s(]+\((?:[^()]|\([^)]*\))*\)|\S+)/g) ?? [];
  return parts.length === 4 && parts[1] !== parts[3];
}

it('style sheets name the sides by where a line begins and ends, so that all of the interface is mirrored', () => {
  const sheets = filesIn('renderer', ['.css']).filter((path) => !NOT_MIRRORED.test(path));
  expect(sheets.length).toBeGreaterThan(20);
  const found = sheets.flatMap((path) =>
    readFileSync(join(ROOT, path), 'utf8')
      .split('\n')
      .flatMap((line, index) =>
        SIDE.test(line) || hasUnlikeSides(line) ? [`${path}:${index + 1} ${line.trim()}`] : [],
      ),
  );
  expect(found).toEqual([]);
});
