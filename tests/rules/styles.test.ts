import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { filesIn, ROOT } from './source-tree';

/** What is styled by itself, not within something else: the first class of its selectors. */
const ALONE = /^\.([a-z][\w-]*) \{/gm;

const PAGES_OF_THEIR_OWN = /^renderer\/(handout|talk-page)\//;

it('what a class looks like is said in one file: two parts that share a name would style each other', () => {
  const places = new Map<string, Set<string>>();
  for (const file of filesIn('renderer', ['.css']).filter((path) => !PAGES_OF_THEIR_OWN.test(path)))
    for (const [, name = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(ALONE))
      places.set(name, (places.get(name) ?? new Set()).add(file));
  const shared = [...places].filter(([, files]) => files.size > 1).map(([name, files]) => [name, ...files]);
  expect(shared).toEqual([]);
});
