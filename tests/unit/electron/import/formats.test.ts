import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../../electron/import/formats';
import { makeDocx, paragraph } from '../../../support/article-files/docx';
import { chapter, makeEpub } from '../../../support/article-files/epub';
import { makePdf } from '../../../support/article-files/pdf';

const text = Buffer.from('Words.');

describe('what a file is', () => {
  it.each([
    ['a.TXT', text, 'text'],
    ['a.md', text, 'markdown'],
    ['a.htm', text, 'html'],
    ['a.eml', text, 'email'],
    ['page.txt', Buffer.from('<!DOCTYPE html><p>x'), 'html'],
    ['page.doc', Buffer.from('\ufeff<html lang="en"><p>x'), 'html'],
    ['a', zipSync({ '[Content_Types].xml': text, 'word/other.xml': text }), 'docx'],
    ['a.bin', makePdf([]), 'pdf'],
    ['a', makeDocx(paragraph('x')), 'docx'],
    ['a.docx', makeEpub({ 'a.xhtml': chapter('a', 'b') }), 'epub'],
    ['a.docx', text, 'docx'],
    ['a.zip', Buffer.from('PK\u0003\u0004'), undefined],
    ['a.exe', text, undefined],
    ['txt', text, undefined],
  ])('%s', (name, bytes, format) => {
    expect(formatOf(bytes, name)).toBe(format);
  });
});
