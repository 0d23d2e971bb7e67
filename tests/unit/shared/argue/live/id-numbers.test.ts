import { describe, expect, it } from 'vitest';
import { IdNumbers } from '../../../../../shared/argue/live/id-numbers';
import { seededIds } from '../../../../support/ids';

const NONE = -1;

function numbered(ids: readonly string[], expected = ids.length): IdNumbers {
  const numbers = new IdNumbers(ids, expected);
  ids.forEach((_, number) => {
    numbers.add(number);
  });
  return numbers;
}

describe('numbers by ids', () => {
  const newId = seededIds();
  const ids = Array.from({ length: 3000 }, () => newId('nodes'));

  it('are found, and those of other ids are not', () => {
    const numbers = numbered(ids);
    expect(ids.map((id) => numbers.of(id))).toEqual(ids.map((_, number) => number));
    expect(numbers.of(newId('nodes'))).toBe(NONE);
  });

  it('are found when there are more than were expected', () => {
    const numbers = numbered(ids, 0);
    expect(ids.every((id, number) => numbers.of(id) === number)).toBe(true);
  });

  it('are found of ids that end alike, which all fall on one slot', () => {
    const alike = Array.from({ length: 2000 }, (_, i) => `${i}-00000`);
    const numbers = numbered(alike);
    expect(alike.every((id, number) => numbers.of(id) === number)).toBe(true);
    expect(numbers.of('x-00000')).toBe(NONE);
  });

  it('can go to other ids, and come back, as often as one likes', () => {
    const changing = [...ids];
    const numbers = numbered(changing);
    for (let time = 0; time < 100; time++) {
      const id = changing[time] ?? '';
      changing[time] = '';
      expect(numbers.of(id)).toBe(NONE);
      changing[time] = `n-other${time}`;
      numbers.add(time);
      expect([numbers.of(id), numbers.of(`n-other${time}`)]).toEqual([NONE, time]);
      changing[time] = id;
      numbers.add(time);
      expect([numbers.of(id), numbers.of(`n-other${time}`)]).toEqual([time, NONE]);
    }
  });

  it('can be others for all ids at once', () => {
    const numbers = numbered(ids);
    const last = ids.length - 1;
    numbers.renumber(
      Int32Array.from(ids, (_, number) => last - number),
      ids.toReversed(),
    );
    expect(ids.every((id, number) => numbers.of(id) === last - number)).toBe(true);
  });
});
