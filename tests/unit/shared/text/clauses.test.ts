import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../../../shared/text/clauses';

function cut(text: string): string[] {
  return clausesOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

describe('clauses', () => {
  it('part where the argument turns', () => {
    expect(
      cut('Patients report relief, but nobody knows why; the money is needed because it works.'),
    ).toEqual([
      'Patients report relief,',
      'but nobody knows why;',
      'the money is needed',
      'because it works.',
    ]);
  });

  it.each([
    'It is not only cheap, but also good.',
    'He came, since the road (long, but good) was open.'.replace(', since', ' as'),
    'It was not a sign of strength, but of fear.',
    'The deal could ease the risk, but would also change the region.',
    'She said “it is late, but we go on” and left.',
    'Small, but mighty.',
  ])('stay together: %s', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });
});
