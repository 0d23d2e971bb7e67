import { describe, expect, it } from 'vitest';
import { MIGRATIONS, migrate, type Migration } from '../../../../shared/map/migrations';
import { CURRENT_VERSION } from '../../../../shared/map/schema';

const STEPS: Migration[] = [
  {
    from: 1,
    note: 'Titles are in capitals.',
    run: (file) => ({ ...file, title: String(file.title).toUpperCase() }),
  },
  { from: 2, note: 'Tags came.', run: (file) => ({ ...file, tags: [file.title] }) },
];

describe('migrations', () => {
  it('are one for every version that was ever released', () => {
    expect(MIGRATIONS.map((step) => step.from)).toEqual(
      Array.from({ length: CURRENT_VERSION - 1 }, (_, i) => i + 1),
    );
  });

  it('bring a file up one step at a time and say what they did', () => {
    const file = { version: 1, title: 'a' };
    const result = migrate(file, STEPS, 3);
    expect(result).toEqual({
      ok: true,
      value: {
        file: { version: 3, title: 'A', tags: ['A'] },
        notes: ['This map was brought up from file version 1 to 3.', 'Titles are in capitals.', 'Tags came.'],
      },
    });
    expect(file).toEqual({ version: 1, title: 'a' });
  });

  it('leave out the steps before a file’s version', () => {
    expect(migrate({ version: 2, title: 'a' }, STEPS, 3)).toMatchObject({
      value: { file: { version: 3, title: 'a', tags: ['a'] } },
    });
  });

  it('say nothing about a file of the current version', () => {
    expect(migrate({ version: 3 }, STEPS, 3)).toEqual({
      ok: true,
      value: { file: { version: 3 }, notes: [] },
    });
  });

  it('are a bug when one is missing', () => {
    expect(() => migrate({ version: 1 }, STEPS.slice(1), 3)).toThrow('missing or out of order');
  });
});
