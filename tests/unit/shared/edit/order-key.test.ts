import { describe, expect, it } from 'vitest';
import { orderKeyAfter, orderKeyBetween } from '../../../../shared/edit/order-key';
import { seededIds } from '../../../support/ids';

const SALT = 'v-3f9k2c8q7x1m';

describe('order keys', () => {
  it('come after all that are there', () => {
    const keys = ['a5', 'a1', 'b00'];
    expect(orderKeyAfter(keys, SALT) > 'b00').toBe(true);
    expect(orderKeyAfter([], SALT)).not.toBe('');
  });

  it('lie between their neighbours, again and again', () => {
    const newId = seededIds();
    let [low, high] = ['a0', 'a1'];
    for (let step = 0; step < 50; step++) {
      const key = orderKeyBetween(low, high, newId('views')) ?? '';
      expect(low < key && key < high).toBe(true);
      if (step % 2 === 0) low = key;
      else high = key;
    }
  });

  it('differ between two people who put something at the same place', () => {
    const newId = seededIds();
    const keys = Array.from({ length: 20 }, () => orderKeyBetween('a0', 'a1', newId('views')));
    expect(new Set(keys).size).toBeGreaterThan(15);
  });

  it('are refused where there is no room, and go on after a key of another kind', () => {
    expect(orderKeyBetween('a1', 'a1', SALT)).toBeUndefined();
    expect(orderKeyBetween('a2', 'a1', SALT)).toBeUndefined();
    expect(orderKeyAfter(['zz odd'], SALT) > 'zz odd').toBe(true);
  });
});
