import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS, unpack, xmlPart } from '../../../../electron/import/unpack';
import { zipOf } from '../../../support/article-files/zip';

const all = (): boolean => true;

describe('an archive', () => {
  it('gives the entries that are wanted, packed or not', () => {
    const content = { 'a.xml': strToU8('one'), 'b.bin': strToU8('two') };
    for (const level of [0, 9] as const) {
      const files = unpack(zipSync(content, { level }), 'a.docx', (name) => name.endsWith('.xml'));
      expect([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([
        ['a.xml', 'one'],
      ]);
    }
  });

  it('is refused when it grows a hundredfold, whatever it declares', () => {
    const content = new Uint8Array(20 * 1024 * 1024);
    for (const lie of [{}, { declared: 5 }])
      expect(() => unpack(zipOf([{ name: 'a.xml', content, ...lie }]), 'a.docx', all)).toThrow('unpack to');
  });

  it('may grow as much as text does, and a small one more', () => {
    const text = strToU8(Array.from({ length: 60_000 }, (_, at) => `Line ${at * 7919} of it. `).join(''));
    expect(unpack(zipSync({ 'a.xml': text }), 'a.docx', all).get('a.xml')?.length).toBe(text.length);
    expect(unpack(zipSync({ 'a.xml': new Uint8Array(900_000) }), 'a.docx', all).get('a.xml')?.length).toBe(
      900_000,
    );
  });

  it('is refused with too many entries', () => {
    const many = Object.fromEntries(
      Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, at) => [`${at}`, new Uint8Array()]),
    );
    expect(() => unpack(zipSync(many), 'a.docx', () => false)).toThrow('files');
  });

  it.each(['../../etc/passwd', '/etc/passwd', '__proto__', 'C:\\x'])(
    'gives “%s” as a name and no more',
    (name) => {
      expect([...unpack(zipOf([{ name, content: strToU8('x') }]), 'a.docx', all).keys()]).toEqual([name]);
    },
  );

  it('gives nothing of what is no archive', () => {
    expect(unpack(strToU8('no archive at all'), 'a.docx', all).size).toBe(0);
  });
});

describe('a part of an archive', () => {
  const part = (xml: string | Uint8Array): string | undefined =>
    xmlPart(new Map([['a.xml', typeof xml === 'string' ? strToU8(xml) : xml]]), 'a.xml', 'a.docx');

  it('is text', () => {
    expect(part('<a/>')).toBe('<a/>');
    expect(part('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x.dtd"><html/>')).toContain('<html/>');
    expect(xmlPart(new Map(), 'a.xml', 'a.docx')).toBeUndefined();
  });

  it.each([
    '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
    '<!doctype a SYSTEM "x" [\n]>',
    '<!ENTITY x SYSTEM "y">',
  ])('is refused with entities of its own: %s', (xml) => {
    expect(() => part(xml)).toThrow('entities');
    expect(() => part(Buffer.from(`\ufeff${xml}`, 'utf16le'))).toThrow('entities');
  });
});
