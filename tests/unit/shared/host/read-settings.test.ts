import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../../shared/host/read-settings';
import { storedAfter } from '../../../../shared/host/stored-after';
import { settings } from '../../../../shared/host/settings';

const USUAL = settings.parse({});

describe('readSettings', () => {
  it('gives the usual settings where nothing is stored', () => {
    expect(readSettings({})).toEqual({ settings: USUAL, unread: [] });
  });

  it('loses no value but the one that it does not know', () => {
    const stored = {
      theme: 'sepia',
      author: 'Ana',
      historyMegabytes: 2000,
      panels: { left: 20, right: { wide: true } },
      model: { enabled: true, address: 'http://evil.example', name: 'a:1b' },
    };
    expect(readSettings(stored)).toEqual({
      settings: {
        ...USUAL,
        author: 'Ana',
        historyMegabytes: 2000,
        panels: { left: 20 },
        model: { ...USUAL.model, enabled: true, name: 'a:1b' },
      },
      unread: ['panels.right', 'theme', 'model.address'],
    });
  });

  it.each([{ historyMegabytes: 'all' }, { historyMegabytes: 1e9 }, [], 'settings', undefined])(
    'takes a limit for versions that cannot be read for the largest, so that none is deleted: %j',
    (stored) => expect(readSettings(stored).settings.historyMegabytes).toBe(100_000),
  );

  it('reads parts that are no objects as the usual ones', () => {
    const { settings: read, unread } = readSettings({ model: 5, panels: [1], theme: 'dark' });
    expect(read).toEqual({ ...USUAL, theme: 'dark' });
    expect(unread).toEqual(['panels', 'model']);
  });
});

describe('storedAfter', () => {
  it('keeps what it does not know, until a person chooses another value', () => {
    const stored = {
      theme: 'sepia',
      grid: { on: true },
      historyMegabytes: 1e9,
      model: { name: 'a', seed: 7 },
    };
    const read = readSettings(stored).settings;
    const next = { ...read, autosave: false, model: { ...read.model, name: 'b' } };
    expect(storedAfter(stored, read, next)).toEqual({
      ...stored,
      autosave: false,
      openLast: true,
      author: '',
      keys: {},
      language: 'system',
      panels: {},
      rehearsed: {},
      spelling: [],
      zoom: 1,
      model: { ...read.model, name: 'b', seed: 7 },
    });
    const chosen = storedAfter(stored, read, { ...read, theme: 'dark', historyMegabytes: 500 });
    expect(chosen).toMatchObject({ theme: 'dark', historyMegabytes: 500 });
  });

  it('takes away what was taken away', () => {
    const stored = { panels: { left: 20, right: 30 } };
    const read = readSettings(stored).settings;
    expect(storedAfter(stored, read, { ...read, panels: { left: 20 } })).toMatchObject({
      panels: { left: 20 },
    });
    expect(Object.keys((storedAfter(stored, read, { ...read, panels: {} }) as typeof stored).panels)).toEqual(
      [],
    );
  });
});
