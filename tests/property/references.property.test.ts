import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslItem } from '../../shared/citations/csl-item';
import { itemOf } from '../../shared/citations/source-item';
import { readBibtex } from '../../shared/formats/bibtex/read';
import { writeBibtex } from '../../shared/formats/bibtex/write';
import { readCsl } from '../../shared/formats/csl/read';
import { writeCsl } from '../../shared/formats/csl/write';
import type { FormatReader, FormatWriter } from '../../shared/formats/format';
import { isLossless } from '../../shared/formats/loss';
import { readRis } from '../../shared/formats/ris/read';
import { writeRis } from '../../shared/formats/ris/write';
import { readZotero } from '../../shared/formats/zotero/read';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';
import { anyReference, carriedReference } from '../support/arbitrary-reference';
import { variablesThatDiffer, wayBack } from '../support/reference-round-trip';
import { expectNeverThrows, expectValid, readWith } from '../support/round-trip';

const FORMATS: readonly [string, FormatReader, FormatWriter][] = [
  ['BibTeX', readBibtex, writeBibtex],
  ['RIS', readRis, writeRis],
];

/** One reference as a map of ours has it after its file was read. */
function mapOf(item: CslItem): ArgMap {
  const { map } = readWith(readCsl, JSON.stringify([item]));
  expectValid(map);
  return map;
}

function itemIn(map: ArgMap): CslItem {
  const [source] = recordsOf(map.tables.sources);
  return source ? itemOf(source) : {};
}

describe('CSL-JSON', () => {
  it('gives back every reference whole', () => {
    fc.assert(
      fc.property(anyReference, (item) => {
        const map = mapOf(item);
        const { text, report } = writeCsl(map);
        expect(isLossless(report)).toBe(true);
        const again = readWith(readCsl, text).map;
        expect(variablesThatDiffer(item, itemIn(again))).toEqual([]);
        expect(writeCsl(again).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

describe.each(FORMATS)('%s', (_, read, write) => {
  it('gives back whole what all formats of references carry', () => {
    fc.assert(
      fc.property(carriedReference, (item) => {
        const { text, report } = write(mapOf(item));
        expect([...report.dropped, ...report.approximated]).toEqual([]);
        const again = readWith(read, text);
        expect(variablesThatDiffer(item, itemIn(again.map))).toEqual([]);
        expect(isLossless(again.report)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('names all that does not come back as it was, and nothing else', () => {
    fc.assert(
      fc.property(anyReference, (item) => {
        const map = mapOf(item);
        expectValid(readWith(read, write(map).text).map);
        const { named, lost } = wayBack(map, read, write);
        expect(lost).toEqual(named);
      }),
      { numRuns: 500 },
    );
  });

  it('gives back several references, each as it does one', () => {
    fc.assert(
      fc.property(fc.uniqueArray(carriedReference, { selector: ({ id }) => id, maxLength: 8 }), (items) => {
        fc.pre(items.length > 0);
        const { map } = readWith(readCsl, JSON.stringify(items));
        const again = [...recordsOf(readWith(read, write(map).text).map.tables.sources)].map(itemOf);
        for (const item of items) {
          const back = again.find(({ id }) => id === item['id']);
          expect(variablesThatDiffer(item, back ?? {})).toEqual([]);
        }
        expect(again.length).toBe(items.length);
      }),
      { numRuns: 100 },
    );
  });
});

const BIB = `@string{pub = "A {Press}"}
@article{a1, author = "von Doe, Jr, Jane and {A Body}", title = {On {\\"o} \\& $\\alpha$}, year = 2020, month = may # "~6", publisher = pub # { and more}}
@inbook(b2, crossref = {c3}, pages = {1--2})
@book{c3, title = {Whole}, editor = {Roe, R.}}`;
const RIS =
  'TY  - JOUR\r\nAU  - Doe, Jane\r\nTI  - A title\r\nPY  - 2020/05//\r\nSP  - 1\r\nEP  - 9\r\nER  - \r\n';
const NOTE = `# Annotations

[“Words that were marked”](zotero://open-pdf/library/items/ABCD1234?page=3&annotation=EFGH5678) ([Doe, 2020, p. 3](zotero://select/library/items/WXYZ1234)) What I think

<p><span class="highlight" data-annotation="%7B%22pageLabel%22%3A%223%22%7D">“Other words”</span></p>`;

describe('any text', () => {
  it('is read as BibTeX or refused in words', () => expectNeverThrows(readBibtex, writeBibtex, [BIB]));
  it('is read as RIS or refused in words', () => expectNeverThrows(readRis, writeRis, [RIS]));
  it('is read as CSL-JSON or refused in words', () =>
    expectNeverThrows(readCsl, writeCsl, [
      '[{"id":1,"type":"book","title":"T","issued":{"date-parts":[["2020"]]}}]',
    ]));
  it('is read as a note of Zotero or refused in words', () =>
    expectNeverThrows(readZotero, undefined, [NOTE]));
});
