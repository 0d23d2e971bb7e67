import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../../../shared/text/word-changes';

describe('what changed in a wording', () => {
  it('is told in whole words and numbers', () => {
    expect(wordChanges('It rose by 1.12 percent', 'It didn’t rise by 1.72 percent')).toEqual([
      { kind: 'kept', text: 'It ' },
      { kind: 'gone', text: 'rose ' },
      { kind: 'new', text: 'didn’t rise ' },
      { kind: 'kept', text: 'by ' },
      { kind: 'gone', text: '1.12 ' },
      { kind: 'new', text: '1.72 ' },
      { kind: 'kept', text: 'percent' },
    ]);
  });

  it('is nothing where only line ends and spaces differ', () => {
    expect(wordChanges('one two', 'one\n  two')).toEqual([{ kind: 'kept', text: 'one two' }]);
  });

  it('is nothing where only quotation marks, dashes and soft hyphens differ', () => {
    const changes = wordChanges('“I can’t—not in Mar\u00adch”', '"I can\'t – not in March"');
    expect(changes).toEqual([{ kind: 'kept', text: '"I can\'t – not in March"' }]);
  });

  it('is told sign by sign in Chinese and Japanese', () => {
    expect(wordChanges('出口会增长', '出口不会增长')).toEqual([
      { kind: 'kept', text: '出口' },
      { kind: 'new', text: '不' },
      { kind: 'kept', text: '会增长' },
    ]);
  });

  it('is one wording for the other where next to nothing is the same', () => {
    const many = (word: string): string => Array.from({ length: 2500 }, (_, n) => `${word}${n}`).join(' ');
    expect(wordChanges(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
