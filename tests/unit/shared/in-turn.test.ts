import { expect, it } from 'vitest';
import { createTurns } from '../../../shared/in-turn';

it('begins a task when the one before has ended, also when that one failed', async () => {
  const inTurn = createTurns();
  const seen: string[] = [];
  const first = inTurn(async () => {
    seen.push('first begins');
    await Promise.resolve();
    seen.push('first ends');
    throw new Error('first');
  });
  const second = inTurn(() => Promise.resolve(seen.push('second')));
  await expect(first).rejects.toThrow('first');
  await second;
  expect(seen).toEqual(['first begins', 'first ends', 'second']);
});
