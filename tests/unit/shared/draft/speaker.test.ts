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
    ['“It costs far too much for us,” said Ana Ruiz, who runs the mill.', 'Ana Ruiz'],
    ['“It costs far too much for us,” the baker said.', 'the baker'],
    ['Prices will fall, economists say, within a year.', 'economists'],
    ['In an interview with the paper, the minister said that it was over.', 'the minister'],
    [
      'The mayor and her circle, including two bankers, appear to have convinced themselves that it is safe.',
      'The mayor and her circle',
    ],
    ['The strike is treated in Lima as proof that the cabinet is weak.', 'Lima'],
    ['Farmers treat the flood as a warning.', 'Farmers'],
    ['Some argue that the mill is lost.', 'Some'],
    ['Even the minister admits that the mill is lost.', 'the minister'],
    ['“The mill is lost to us,” one teacher said.', 'one teacher'],
    ['Another added, “We have lost the mill.”', 'Another'],
    ['Friends of the mill like to say that it is old.', 'Friends of the mill'],
    ['Ana Ruiz told the local paper that the mill was lost.', 'Ana Ruiz'],
    ['As the historian Ana Ruiz puts it, “a mill is a promise.”', 'the historian Ana Ruiz'],
  ])('%s', (text, who) => {
    expect(speaker(text)).toBe(who);
  });

  it.each([
    'I have argued that it will fail.',
    'For some time, I have said that it will fail.',
    'His haste is dismissed as nerves.',
    'The report was long.',
    'It is said that they left.',
    'Farmers treat their animals well.',
    'Farmers treat twice as many animals as before.',
    'Some claims of theirs are false.',
    'Nobody denies that the mill is lost.',
    'Few experts believe that the mill is lost.',
    'Experts no longer believe that the mill is lost.',
    'The senator’s claim that the mill is lost is wrong.',
    'The attack raised fears that the war would spread.',
    'For its part, the bank might have said that it was sorry.',
    'Shareholders get a say.',
    'The report, a long one, had no author.',
  ])('is the author: %s', (text) => {
    expect(speaker(text)).toBeUndefined();
  });

  it('is who spoke before when a pronoun speaks', () => {
    expect(speaker('They warned of a flood.', 'Farmers')).toBe('Farmers');
    expect(speaker('They warned of a flood.')).toBeUndefined();
    expect(speaker('“It will rise for days. We must go.”', 'Farmers')).toBe('Farmers');
    expect(speaker('From this perspective, the flood is a gift.', 'Farmers')).toBe('Farmers');
  });
});
