import { describe, expect, it } from 'vitest';
import type { FormatReader } from '../../../../shared/formats/format';
import { readCsv } from '../../../../shared/formats/csv/read';
import { readFreemind } from '../../../../shared/formats/freemind/read';
import { readIndented } from '../../../../shared/formats/indented/read';
import { readKialo } from '../../../../shared/formats/kialo/read';
import { readMarkdown } from '../../../../shared/formats/markdown/read';
import { readMindmup } from '../../../../shared/formats/mindmup/read';
import { readOpml } from '../../../../shared/formats/opml/read';
import { find } from '../../../../shared/map/arg-map';
import { outlineOf, outlineRows } from '../../../../shared/map/outline';
import { mustRead } from '../../../support/format-context';

/** The cards of a map as its outline lists them. */
function listed(reader: FormatReader, text: string): string[] {
  const { map } = mustRead(reader, text, 5);
  return outlineRows(outlineOf(map)).flatMap(({ id }) => find(map, 'nodes', id)?.text ?? []);
}

/** Reasons and objections in turn, as no rule of ours would put them. */
const NAMES = ['Root', ...Array.from({ length: 12 }, (_, index) => `Item ${(index * 7) % 12}`)];
const below = NAMES.slice(1);
const side = (index: number): string => (index % 3 === 0 ? 'Con' : 'Pro');

describe('the order of the file is the order in the map', () => {
  it.each<[string, FormatReader, string]>([
    [
      'indented text',
      readIndented,
      ['Root', ...below.map((name, at) => `  ${side(at)}: ${name}`)].join('\n'),
    ],
    ['Markdown', readMarkdown, ['- Root', ...below.map((name, at) => `  - ${side(at)}: ${name}`)].join('\n')],
    [
      'OPML',
      readOpml,
      `<opml><body><outline text="Root">${below.map((name, at) => `<outline text="${side(at)}: ${name}"/>`).join('')}</outline></body></opml>`,
    ],
    [
      'mind maps',
      readFreemind,
      `<map><node TEXT="Root">${below.map((name, at) => `<node TEXT="${name}"><icon BUILTIN="${at % 3 === 0 ? 'button_cancel' : 'button_ok'}"/></node>`).join('')}</node></map>`,
    ],
    [
      'Kialo',
      readKialo,
      ['1. Root', ...below.map((name, at) => `1.${at + 1}. ${side(at)}: ${name}`)].join('\n'),
    ],
    [
      'tables',
      readCsv,
      [
        'id,text,parent,relation',
        '0,Root,,',
        ...below.map((name, at) => `${at + 1},${name},0,${side(at)}`),
      ].join('\n'),
    ],
    [
      'MindMup',
      readMindmup,
      JSON.stringify({
        formatVersion: 3,
        id: 'root',
        ideas: {
          1: {
            title: 'Root',
            ideas: Object.fromEntries(
              below.map((name, at) => [
                at + 1,
                {
                  title: 'group',
                  attr: { group: at % 3 === 0 ? 'opposing' : 'supporting' },
                  ideas: { 1: { title: name } },
                },
              ]),
            ),
          },
        },
      }),
    ],
  ])('under a card: %s', (_name, reader, text) => {
    expect(listed(reader, text)).toEqual(NAMES);
  });

  it('at the top', () => {
    const roots = Array.from({ length: 40 }, (_, index) => `Root ${(index * 7) % 40}`);
    expect(listed(readIndented, roots.join('\n'))).toEqual(roots);
  });

  it('also of a card that stands under two others', () => {
    const text = 'id,text,supports\n1,First,\n2,Second,\n3,Shared,1;2\n4,Own,2\n5,Late,1\n';
    expect(listed(readCsv, text)).toEqual(['First', 'Shared', 'Late', 'Second', 'Shared', 'Own']);
  });
});
