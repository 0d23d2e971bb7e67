import { expect, it } from 'vitest';
import { proposedSchemes, schemeNamed } from '../../../../../shared/argue/schemes/proposed-schemes';
import { SCHEMES } from '../../../../../shared/argue/schemes/schemes.data';

const says = (text: string): string[] =>
  proposedSchemes([{ id: 'n-000000000001', kind: 'evidence', text }]).map(({ name }) => name);

it('are 25, each with questions of both sorts under keys of their own', () => {
  expect(SCHEMES).toHaveLength(25);
  for (const { questions } of SCHEMES) {
    const keys = questions.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(questions.map(({ doubts }) => doubts))).toEqual(new Set(['premise', 'exception']));
    for (const { asks } of questions) expect(asks).toMatch(/^[A-Z].*\?$/);
  }
});

it.each([
  ['Experts agree that the dam holds.', 'Argument from expert opinion'],
  ['The strikes will lead to a wider war.', 'Argument from cause to effect'],
  ['No evidence has been found in ten years.', 'Argument from ignorance (lack of evidence)'],
  ['The treaty forbids it.', 'Argument from an established rule'],
])('are proposed from words: %s', (text, name) => {
  expect(says(text)).toContain(name);
});

it('are not proposed where no words point to one', () => {
  expect(says('The bridge was closed on Monday.')).toEqual([]);
});

it('are found by their names in any case', () => {
  expect(schemeNamed(' argument FROM analogy ')?.questions.length).toBeGreaterThan(2);
  expect(schemeNamed('my own')).toBeUndefined();
});
