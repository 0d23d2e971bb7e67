import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ALL_COMMANDS } from '../../shared/commands/commands';
import { MENU_COMMANDS } from '../../shared/commands/menus';
import * as places from '../../shared/commands/places';
import { ROOT, sourceFiles } from './source-tree';

const BY_KEYS =
  'goes on with what is under way by keys, or where they are: reading, going through a draft, drawing a link';

/** What the palette alone offers, besides the keys, and why; all whose names begin so. */
const PALETTE_ONLY: Readonly<Record<string, string>> = {
  'canvas.finishLink': BY_KEYS,
  'canvas.escape': BY_KEYS,
  'draft.kind.': BY_KEYS,
  'draft.statement': BY_KEYS,
  'draft.focus': BY_KEYS,
  'reader.': BY_KEYS,
  'view.canvas': BY_KEYS,
};

/** Every command that a list for toolbars and context menus names, at any depth. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
}

/** The commands that buttons of the interface run, by their ids. */
function onButtons(): string[] {
  const files = sourceFiles('renderer').filter((file) => file.endsWith('.tsx'));
  return files.flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return Array.from(
      text.matchAll(/<Command(?:Icon)?Button[^>]*?\b(?:command|id)=(?:"|\{[^}]*?['"`])([\w.]+)/gs),
      ([, id = '']) => id,
    );
  });
}

it('every command of the palette stands in a menu, a toolbar or on a button, too', () => {
  const shown = new Set([...MENU_COMMANDS, ...idsIn(places), ...onButtons()]);
  const missing = ALL_COMMANDS.filter(({ unlisted, id }) => !unlisted && !shown.has(id)).map(({ id }) => id);
  const excepted = Object.keys(PALETTE_ONLY);
  expect(missing.filter((id) => !excepted.some((name) => id.startsWith(name)))).toEqual([]);
  // An exception that is none any more goes.
  expect(excepted.filter((name) => !missing.some((id) => id.startsWith(name)))).toEqual([]);
});
