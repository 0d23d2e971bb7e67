import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { writePptx } from '../../../../../electron/export/pptx/write-pptx';
import { talkSlides } from '../../../../../shared/present/talk';
import { newFolder } from '../../../../support/new-folder';
import { sampleMap } from '../../../../support/sample-map';

// The transitional schemas of ISO/IEC 29500-4 (pml.xsd, dml-main.xsd and what they include) in a folder that OOXML_SCHEMAS names; xmllint reads them.
const SCHEMAS = process.env['OOXML_SCHEMAS'];
const HAS_XMLLINT = spawnSync('xmllint', ['--version']).status === 0;

it.skipIf(SCHEMAS === undefined || !HAS_XMLLINT)(
  'slides, notes, masters and themes are as the standard has them',
  { timeout: 120_000 },
  () => {
    const folder = newFolder();
    for (const name of ['combined', 'crossroads', 'endgame', 'talks'] as const) {
      const map = sampleMap(name);
      const slides = talkSlides(map, () => undefined);
      const bytes = writePptx(map, slides, { theme: 'dark', notes: true, date: '2026-02-06T12:00:00Z' });
      const parts = Object.entries(unzipSync(bytes)).filter(([part]) => /^ppt\/.*\.xml$/.test(part));
      expect(parts.length).toBeGreaterThan(slides.length);
      for (const [index, [part, xml]] of parts.entries()) {
        const file = join(folder, `${name}-${index}.xml`);
        writeFileSync(file, xml);
        const schema = join(SCHEMAS ?? '', part.includes('/theme/') ? 'dml-main.xsd' : 'pml.xsd');
        const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', schema, file], {
          encoding: 'utf8',
        });
        expect({ part, status, said: status === 0 ? '' : stderr }).toEqual({ part, status: 0, said: '' });
      }
    }
  },
);
