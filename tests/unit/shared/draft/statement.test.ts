import { describe, expect, it } from 'vitest';
import { statementOf } from '../../../../shared/draft/statement';
import { unitsOf } from '../../../../shared/draft/units-of';

/** The statement of the last unit of a text. */
function statement(text: string, speaker?: string): string | undefined {
  const units = unitsOf({ text, without: [] }).flat();
  return statementOf(text, units, units.length - 1, speaker);
}

describe('a statement that stands by itself', () => {
  it.each([
    ['Therefore, the bridge must be closed.', 'The bridge must be closed.'],
    ['Personally, I believe that the bridge must be closed.', 'The bridge must be closed.'],
    ['For years, I have argued that the bridge must be closed.', 'The bridge must be closed.'],
    ['So do I think that the bridge will be closed? Yes.', 'The bridge will be closed.'],
    ['Mara uses the yard. When it rains, she sells the docks.', 'When it rains, Mara sells the docks.'],
    ['Granted, the old yard is a fine place.', 'The old yard is a fine place.'],
    ['The old pier is the best one. It must be kept.', 'The old pier must be kept.'],
    ['Mara has sold the yard. She will sell the docks next.', 'Mara will sell the docks next.'],
  ])('%s', (text, expected) => {
    expect(statement(text)).toBe(expected);
  });

  it('is what somebody says, without the words that say so', () => {
    expect(statement('Union leaders insist that the plan will fail soon.', 'Union leaders')).toBe(
      'The plan will fail soon.',
    );
    expect(statement('“The plan will fail soon,” said Ana Ruiz.', 'Ana Ruiz')).toBe(
      'The plan will fail soon.',
    );
  });

  it('ends once where a quotation within one ends', () => {
    expect(statement('“The mayor told me, ‘There is no plan,’” said Ana Ruiz.', 'Ana Ruiz')).toBe(
      'The mayor told me, ‘There is no plan’.',
    );
  });

  it.each([
    'The bridge must be closed.',
    'But it will be too late by then.',
    'The brothers met Mara. She will sell the docks next.',
    'Is it over? Of course.',
    'Unless the town pays, the bridge must be closed.',
    'Only three of the bridges are safe.',
    'First impressions of the bridge were good.',
    'Then the bridge would be closed.',
    'Some of the money was lost. That is no reason to stop the work.',
    'The towns sold the pier. It must be kept.',
    'In addition to the yard, the docks were sold.',
  ])('is not offered where it would change or hide something: %s', (text) => {
    expect(statement(text)).toBeUndefined();
  });
});
