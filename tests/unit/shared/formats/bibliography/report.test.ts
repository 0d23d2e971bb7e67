import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBibtex } from '../../../../../shared/formats/bibtex/read';
import { writeBibtex } from '../../../../../shared/formats/bibtex/write';
import { readCsl } from '../../../../../shared/formats/csl/read';
import { writeCsl } from '../../../../../shared/formats/csl/write';
import type { FormatReader, FormatWriter } from '../../../../../shared/formats/format';
import { readRis } from '../../../../../shared/formats/ris/read';
import { writeRis } from '../../../../../shared/formats/ris/write';
import { recordsOf } from '../../../../../shared/map/table';
import { fixture } from '../../../../support/fixture';
import { seededIds } from '../../../../support/ids';
import { wayBack } from '../../../../support/reference-round-trip';
import { expectValid, readWith } from '../../../../support/round-trip';

const FORMATS: readonly [string, FormatReader, FormatWriter][] = [
  ['BibTeX', readBibtex, writeBibtex],
  ['RIS', readRis, writeRis],
  ['CSL-JSON', readCsl, writeCsl],
];
const READERS: readonly [RegExp, FormatReader][] = [
  [/\.bib$/, readBibtex],
  [/\.ris$/, readRis],
  [/\.(?:csl|csl\.json)$/, readCsl],
];

describe('50 references in the shapes of reference managers’ files', () => {
  const { map } = readWith(readCsl, fixture('references.csl.json'));

  it.each(FORMATS)('come back from %s, and what does not is named', (_, read, write) => {
    expect(map.tables.sources.size).toBe(50);
    const { named, lost } = wayBack(map, read, write);
    expect(lost).toEqual(named);
  });

  it('lose nothing in CSL-JSON, little in BibTeX, and in RIS what it has no tag for', () => {
    const losses = FORMATS.map(([, read, write]) => [
      ...new Set(wayBack(map, read, write).named.map((loss) => loss.split(' ')[1])),
    ]);
    expect(losses.map((variables) => variables.sort())).toEqual([
      ['custom', 'director', 'issued', 'reviewed-author', 'reviewed-title', 'scale'],
      [
        ...[
          'abstract',
          'author',
          'collection-number',
          'container-author',
          'custom',
          'director',
          'event-place',
        ],
        ...['event-title', 'issued', 'medium', 'number-of-pages', 'original-date', 'PMID', 'reviewed-author'],
        ...['reviewed-title', 'scale', 'type', 'version'],
      ].sort(),
      [],
    ]);
  });
});

/** Files of reference managers that nobody of this project wrote. */
const FOLDER = process.env['REFERENCES_DIR'];

describe.skipIf(FOLDER === undefined)('the files in REFERENCES_DIR', () => {
  const names = FOLDER === undefined ? [] : readdirSync(FOLDER, { recursive: true }).map(String);
  const files = names.flatMap((name) => {
    const reader = READERS.find(([pattern]) => pattern.test(name))?.[1];
    return reader ? [[name, reader] as const] : [];
  });

  it.each(files)('%s is read, and each way back names its losses', (name, reader) => {
    const text = readFileSync(join(FOLDER ?? '', name), 'utf8');
    const read = reader(text, { newId: seededIds(), now: '2026-03-04T05:06:07Z', title: 'Read' });
    if (!read.ok) return expect(read.error.message).toMatch(/\S/);
    const { map } = read.value;
    expectValid(map);
    for (const [, back, write] of FORMATS) {
      const { named, lost } = wayBack(map, back, write);
      expect(lost).toEqual(named);
    }
    return expect([...recordsOf(map.tables.sources)].length).toBeGreaterThan(0);
  });
});
