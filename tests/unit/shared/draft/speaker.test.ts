import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../../../shared/draft/speaker';
import { readUnit } from '../../../../shared/draft/unit';

function speaker(text: string, before?: string): string | undefined {
  return speakerOf(text, readUnit(text, { start: 0, end: text.length, leadStart: 0, opens: true }), before);
}

describe('who speaks', () => {
  it.each([
    ['Union leaders say the plan will fail.', 'Union leaders'],
    ['Hawks in the cabinet are urging a strike, arguing that pride is at stake.', 'Hawks in the cabinet'],
    ['According to the central bank, prices will fall.', 'the central bank'],
    ['However, the minister denied it.', 'the minister'],
    ['Critics point out that it costs too much.', 'Critics'],
  ])('%s', (text, who) => {
    expect(speaker(text)).toBe(who);
  });

  it.each([
    'I have argued that it will fail.',
    'For some time, I have said that it will fail.',
    'His haste is dismissed as nerves.',
    'The report was long.',
    'It is said that they left.',
  ])('is the author: %s', (text) => {
    expect(speaker(text)).toBeUndefined();
  });

  it('is who spoke before when a pronoun speaks', () => {
    expect(speaker('They warned of a flood.', 'Farmers')).toBe('Farmers');
    expect(speaker('They warned of a flood.')).toBeUndefined();
  });
});
