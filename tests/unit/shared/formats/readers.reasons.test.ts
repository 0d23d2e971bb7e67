import { afterEach, describe, expect, it } from 'vitest';
import { readArgdown } from '../../../../shared/formats/argdown/read';
import { readJson } from '../../../../shared/formats/json/read-json';
import { readXml } from '../../../../shared/formats/xml/read-xml';
import { readTable } from '../../../../shared/formats/csv/table';
import { appErrorSchema } from '../../../../shared/host/call';
import { errorLine, type Result } from '../../../../shared/result';
import de from '../../../../shared/words/catalogs/de.json';
import fa from '../../../../shared/words/catalogs/fa.json';
import { speak } from '../../../../shared/words/words';
import { readContext } from '../../../support/format-context';

afterEach(() => speak('en', {}));

/** A failure as a window hears of it, which may speak another language than whoever read the file. */
function heard(result: Result<unknown>): string {
  if (result.ok) throw new Error('It was read.');
  return errorLine(appErrorSchema.parse(JSON.parse(JSON.stringify(result.error))));
}

const FAULTS: readonly [what: string, Result<unknown>][] = [
  ['an empty file', readJson('', 'AIF')],
  ['no JSON', readJson('{"nodes" []}', 'AIF')],
  ['JSON without its end', readJson('{"nodes": [', 'AIF')],
  ['XML with entities', readXml('<!DOCTYPE a [<!ENTITY b "c">]><a/>', 'OPML')],
  ['a table with an open quotation mark', readTable('a,"b')],
  ['long Argdown', readArgdown('a'.repeat(5 * 1024 * 1024), readContext())],
  ['Argdown with a backslash', readArgdown('[A]: a\\\n', readContext())],
];

/** Words that begin small: in a Persian sentence nothing but English has them. */
const ENGLISH = /(?:^|\s)[a-z]{2,}/;

describe.each(FAULTS)('why %s is not read', (_what, result) => {
  it('is said in the language of whoever is told', () => {
    const english = heard(result);
    speak('de', de);
    expect(heard(result)).not.toBe(english);
    speak('fa', fa);
    expect(heard(result)).not.toMatch(ENGLISH);
  });

  it('stays English for the command line', () => {
    expect(result.ok ? '' : result.error.message).toMatch(/^This /);
  });
});

it('quotes what a parser reports, which speaks English', () => {
  speak('de', de);
  expect(heard(readXml('<a><b></a>', 'OPML'))).toMatch(
    /^Dies ist keine lesbare OPML-Datei\. In Zeile 1, .* „.+“/,
  );
});
