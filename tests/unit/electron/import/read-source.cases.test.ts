import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../../build/root.mjs';
import { readSource } from '../../../../electron/import/read-source';
import type { ReadSource } from '../../../../shared/host/contract';

// Small files that were read wrongly once, which the repository does not hold; without them there is nothing to see here.
const FOLDER = join(ROOT, '../shared/cases');

async function read(fileName: string): Promise<ReadSource> {
  const read = await readSource(readFileSync(join(FOLDER, fileName)), {
    fileName,
    progress: () => undefined,
  });
  if (!read.ok) throw new Error(read.error.message);
  return read.value;
}

describe.skipIf(!existsSync(FOLDER))('files that were read wrongly', () => {
  it.each([
    [
      'windows-1252-quotes.html',
      ['The council’s report says “noise kills” – and it’s right… The café lost €5.'],
    ],
    ['pdf-cjk-cmap.pdf', ['広場の騒音A']],
    ['html-superscript.html', ['10⁵ germs', '2³ more', '50 dB,¹ says']],
    ['docx-superscript.docx', ['There are 10⁵ cars.']],
    ['html-mathml.html', ['Suppose that x > 5 holds', 'Then E = mc² is']],
    ['docx-math.docx', ['Energy E=mc^2 holds.']],
    ['html-ruby.html', ['市長は騒音（そうおん）が広場の眠（ねむ）りを妨げると言った。']],
    ['docx-dir.docx', ['The council said: يجب أن يغلق الشارع and so it was.']],
    ['eml-plain-stub.eml', ['Reason 1: cars', 'Reason 8: cars']],
    ['iso-2022-jp.html', ['広場の騒音は七十デシベルを超えている。']],
    [
      'html-short-paragraphs.html',
      ['She stared at it.', 'Let me think', 'Got it.', '“No.”', 'That was all.', 'The council measured'],
    ],
    ['html-first-div.html', ['1. Open', '2. Write', '3. Send', '4. Wait for the letter', '5. Read it']],
  ])('%s has all its words', async (fileName, words) => {
    const { text } = await read(fileName);
    for (const each of words) expect(text.normalize('NFC').replaceAll('Ａ', 'A')).toContain(each);
  });

  it('epub-prefixed-opf.epub has its paragraph and its title', async () => {
    expect(await read('epub-prefixed-opf.epub')).toMatchObject({ title: 'Noise', language: 'en' });
  });
});
