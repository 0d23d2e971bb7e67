import { describe, expect, it } from 'vitest';
import { readEssays } from '../../../../evaluate/draft/read-essays';

function lines(words: string): string {
  return words
    .split(' ')
    .map((token, index) => {
      const [word, label = 'O'] = token.split('|');
      return `${index + 1}\t${word}\t_\t_\t${label}`;
    })
    .join('\n');
}

const TITLE = 'On bikes today';
const BODY =
  'I think bikes|B-MajorClaim help|I-MajorClaim . They|B-Claim:Against cost|I-Claim:Against much|I-Claim:Against , yes .';

describe('essays in CoNLL form', () => {
  it('have their paragraphs and components, with what they are and on which side', () => {
    const essay = lines(`${TITLE} ${BODY}`);
    const [read] = readEssays(`${essay}\n\n`, `${lines(TITLE)}\n\n${lines(BODY)}\n\n`, 'part');
    expect(read?.text).toBe('On bikes today\n\nI think bikes help. They cost much, yes.');
    expect(
      read?.components.map(({ start, end, type, stance }) => [read.text.slice(start, end), type, stance]),
    ).toEqual([
      ['bikes help', 'MajorClaim', undefined],
      ['They cost much', 'Claim', 'against'],
    ]);
  });
});
