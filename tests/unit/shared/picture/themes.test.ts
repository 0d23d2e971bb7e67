import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kindStyles } from '../../../../shared/picture/kind-styles';
import { THEMES, mixed, tokensOf } from '../../../../shared/picture/themes';

const DARK = ":root[data-theme='dark']";
const [light = '', rest = ''] = readFileSync('renderer/styles/tokens.css', 'utf8').split(DARK);
const CONTRAST = ":root[data-theme='contrast']";
const [dark = ''] = rest.split(CONTRAST);
const [lightKinds = '', restKinds = ''] = kindStyles().split(DARK);
const [darkKinds = ''] = restKinds.split(CONTRAST);

function tokensIn(block: string): Map<string, string> {
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;}]+)/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

test.each([
  ['light', light + lightKinds],
  ['dark', dark + darkKinds],
] as const)('the %s theme has the colours of the style sheets, value by value', (name, block) => {
  const tokens = tokensIn(block);
  const ours = tokensOf(THEMES[name]);
  expect(Object.keys(ours)).toHaveLength(25);
  for (const [token, color] of Object.entries(ours))
    expect([token, tokens.get(token)]).toEqual([token, color]);
});

test('what is printed is the light theme on white', () => {
  expect({ ...THEMES.print, canvas: '', shadow: 0 }).toEqual({ ...THEMES.light, canvas: '', shadow: 0 });
  expect(THEMES.print.canvas).toBe('#ffffff');
});

test('colours mix as in a style sheet', () => {
  expect(mixed('#ffffff', '#000000', 0.5)).toBe('#808080');
  expect(mixed('#fff', '#000', 0.5)).toBe('#808080');
  expect(mixed('#2559b8', '#dcdcd6', 0.45)).toBe('#8aa1c9');
});
