import { describe, expect, it } from 'vitest';
import { licencesText, noticeOf, shippedPackages } from '../../../build/licences.mjs';

describe('shippedPackages', () => {
  it('leaves out what is only for development and what need not be there', () => {
    const lock = {
      packages: {
        '': {},
        'node_modules/zod': {},
        'node_modules/vitest': { dev: true },
        'node_modules/fsevents': { optional: true },
        'node_modules/a/node_modules/nested': {},
      },
    };
    expect(shippedPackages(lock)).toEqual(['node_modules/a/node_modules/nested', 'node_modules/zod']);
  });
});

describe('noticeOf', () => {
  it.each(['@expo-google-fonts/inter', '@expo-google-fonts/noto-sans-hebrew', 'vazirmatn'])(
    'has the whole font licence of %s, which asks to be handed on',
    (name) => {
      expect(noticeOf(`node_modules/${name}`).text).toMatch(/SIL OPEN FONT LICENSE Version 1\.1/i);
    },
  );
});

describe('licencesText', () => {
  it('names each package with its version, licence, author and text', () => {
    const text = licencesText([
      { name: 'zod', version: '4.0.0', licence: 'MIT', author: 'Ada', text: 'Permission\r\nis granted' },
    ]);
    expect(text).toContain('zod 4.0.0 | MIT | Ada');
    expect(text).toContain('Permission\nis granted');
  });
});
