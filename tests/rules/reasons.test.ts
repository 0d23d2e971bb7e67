import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../build/root.mjs';
import { CALLS, sources } from '../../build/words.mjs';
import { englishValues } from './english-values';

const SENTENCES: ReadonlySet<string> = new Set(Object.keys(CALLS));

it('puts no English into a sentence: reasons are failures of their own, and what others say is quoted', () => {
  const found = sources().flatMap((path) =>
    englishValues(path, readFileSync(join(ROOT, path), 'utf8'), SENTENCES).map(
      ({ line, name, text }) => `${path}:${line} {${name}}: ${text}`,
    ),
  );
  expect(found).toEqual([]);
}, 120_000);

it.each([
  ['a literal', `fail('malformed', 'No file: {why}.', undefined, { why: 'it is empty' });`],
  ['a side of a condition', `t('Kept {where}.', { where: near ? 'beside it' : t('elsewhere') });`],
  ['a constant', "const where = `in line ${line}`;\nt('No JSON {where}.', { where });"],
  ['a sentence that is only marked', `const PLAIN = msg('It is so');\nt('Held. {plain}', { plain: PLAIN });`],
  [
    'what a helper is called with',
    `const no = (why: string) => fail('x', 'No: {why}.', '', { why });\nno('it is empty');`,
  ],
  [
    'what a function returns',
    `function place() { return 'the end'; }\nt('At {place}.', { place: place() });`,
  ],
  ['a message of a library', `appError('x', 'No XML: {why}.', undefined, { why: error.message });`],
])('finds %s', (_what, code) => {
  expect(englishValues('a.ts', code, SENTENCES)).toHaveLength(1);
});

it.each([
  ['what the language words', `t('Kept {where}.', { where: near ? t('beside it') : t('elsewhere') });`],
  [
    'another failure',
    `const no = (why: AppError) => failWith(why, 'No. {why}', {});\nno(appError('x', 'It is empty.'));`,
  ],
  ['names', `t('No {tool} file.', { tool: 'GraphML' });`],
  ['what a sentence selects by', `t('{kind, select, in {in} other {out}}', { kind: is ? 'in' : 'out' });`],
  ['what is quoted', `t('The parser reports “{report}”.', { report: error.message });`],
])('lets pass %s', (_what, code) => {
  expect(englishValues('a.ts', code, SENTENCES)).toEqual([]);
});
