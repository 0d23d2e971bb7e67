import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../shared/formats/format';
import { FORMATS } from '../../shared/formats/formats';
import { lossInWords } from '../../shared/formats/loss-words';
import { READERS } from '../../shared/formats/readers';
import { recordsOf } from '../../shared/map/table';
import { readContext } from '../support/format-context';
import { ARGDOWN, AML, KIALO } from '../support/text-places/arguments';
import { ARGUNET, CANVAS, YED } from '../support/text-places/graphs';
import { AIF, SADFACE, XAIF } from '../support/text-places/json';
import { FREEMIND, INDENTED, MARKDOWN, MINDMUP, OPML, XMIND } from '../support/text-places/outlines';
import { BIBTEX, CSL, RIS, ZOTERO } from '../support/text-places/references';
import { BRAT, CSV } from '../support/text-places/tables';
import type { TextPlaces } from '../support/text-places/text-places';

const ALL: readonly TextPlaces[] = [
  ...[ARGDOWN, AIF, XAIF, CANVAS, MARKDOWN, OPML, FREEMIND, YED, CSV],
  ...[ARGUNET, MINDMUP, XMIND, AML, KIALO, SADFACE, BRAT, INDENTED],
  ...[BIBTEX, RIS, CSL, ZOTERO],
];

/** A word that nothing else in the file has, for each place that is to hold one. */
function markersFor(places: readonly string[]): Map<string, string> {
  return new Map(
    places.map((place, index) => [place, `Marker${'abcdefghijklmnopqrstuvwxyz'.charAt(index)}x`]),
  );
}

async function read(texts: TextPlaces, markers: ReadonlyMap<string, string>): Promise<Reading> {
  const reader = await READERS[texts.format]?.();
  const at = (place: string): string => {
    expect(texts.places).toContain(place);
    return markers.get(place) ?? '';
  };
  const companion = texts.companion && { fileName: 'beside.txt', text: texts.companion(at) };
  const result = reader?.(texts.file(at), { ...readContext(), companion });
  if (!result?.ok) throw new Error(result?.error.message ?? `${texts.format} is not read`);
  return result.value;
}

/** Every text that a map shows: on cards and links, in the inspector, in the list of articles. */
function shownTexts({ map: { head, tables } }: Reading): string {
  const records = [
    head,
    ...recordsOf(tables.nodes),
    ...recordsOf(tables.links),
    ...recordsOf(tables.groups),
    ...recordsOf(tables.sources),
    ...recordsOf(tables.passages),
    ...recordsOf(tables.comments),
  ];
  const shown = records.map((record) => JSON.stringify({ ...record, foreign: undefined }));
  return shown.join('\n');
}

describe('no text of a file is lost untold', () => {
  it('is tried for every format that is read', () => {
    const read = FORMATS.filter(({ reads }) => reads).map(({ id }) => id);
    expect(ALL.map(({ format }) => format).sort()).toEqual([...read].sort());
  });

  describe.each(ALL.map((texts) => [texts.format, texts] as const))('%s', (_format, texts) => {
    it('each text stands in the map, or is named in the report', async () => {
      await fc.assert(
        fc.asyncProperty(fc.subarray([...texts.places]), async (chosen) => {
          const markers = markersFor(chosen);
          const reading = await read(texts, markers);
          const { report } = reading;
          const told = [...report.approximated, ...report.dropped].map(lossInWords).join('\n');
          const shown = shownTexts(reading);
          const untold = [...markers].filter(([, word]) => !shown.includes(word) && !told.includes(word));
          expect(untold.map(([place]) => place)).toEqual([]);
        }),
        {
          numRuns: 40,
          examples: [[[...texts.places]], ...texts.places.map((place): [string[]] => [[place]])],
        },
      );
    });

    it('nothing is told of what loses nothing, and that is all in the map', async () => {
      const markers = markersFor(texts.places.filter((place) => place.startsWith('+')));
      const reading = await read(texts, markers);
      const { approximated, dropped } = reading.report;
      expect([...approximated, ...dropped].map(lossInWords)).toEqual([]);
      const shown = shownTexts(reading);
      expect([...markers].filter(([, word]) => !shown.includes(word)).map(([place]) => place)).toEqual([]);
    });
  });
});
