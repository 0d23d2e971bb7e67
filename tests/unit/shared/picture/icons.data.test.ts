import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ICONS, MARK_ICONS, type Icon } from '../../../../shared/picture/icons.data';

const FOLDER = 'node_modules/lucide-react/dist/esm/icons';

/** The paths of an icon in the package that the interface takes it from, circles written as arcs. */
function lucidePaths(name: string): string[] {
  const source = readFileSync(`${FOLDER}/${name}.mjs`, 'utf8');
  const found = source.matchAll(
    /"path",\s*\{\s*d: "([^"]+)"|"circle",\s*\{ cx: "([^"]+)", cy: "([^"]+)", r: "([^"]+)"/g,
  );
  return [...found].map(([, d, cx, cy, r]) => {
    if (d !== undefined) return d.replace(/^m([\d.]+ [\d.]+) ?/, 'M$1l').replace('016 0c', '0 1 6 0c');
    const [x, y, radius] = [Number(cx), Number(cy), Number(r)];
    return `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  });
}

test.each(Object.entries<Icon>({ ...ICONS, ...MARK_ICONS }))(
  'the icon for %s is that of the interface',
  (_, icon) => {
    expect([...icon.paths]).toEqual(lucidePaths(icon.name));
  },
);

test('paths can be joined: each begins at a place of its own', () => {
  for (const { paths } of Object.values<Icon>({ ...ICONS, ...MARK_ICONS }))
    for (const d of paths) expect(d).toMatch(/^M/);
});
