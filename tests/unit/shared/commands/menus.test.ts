import { expect, it } from 'vitest';
import { MENUS } from '../../../../shared/commands/menus';

it('no command or role stands in the menus twice', () => {
  const entries = MENUS.flatMap((menu) => menu.entries.filter((entry) => entry !== '-'));
  expect(new Set(entries.map((entry) => JSON.stringify(entry))).size).toBe(entries.length);
});

it('lines stand between commands: none at an end, none beside another', () => {
  for (const { entries } of MENUS) {
    const lines = entries.flatMap((entry, index) => (entry === '-' ? [index] : []));
    for (const at of lines) expect([entries[at - 1], entries[at + 1]]).not.toContain('-');
    expect([entries[0], entries.at(-1)]).not.toContain('-');
  }
});
