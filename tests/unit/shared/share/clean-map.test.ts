import { describe, expect, it } from 'vitest';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { find, TABLE_NAMES } from '../../../../shared/map/arg-map';
import { buildMap } from '../../../../shared/map/build-map';
import { checkMap } from '../../../../shared/map/invariants';
import { parseMap } from '../../../../shared/map/parse';
import type { Head } from '../../../../shared/map/schema';
import { serializeMap } from '../../../../shared/map/serialize';
import { recordsOf } from '../../../../shared/map/table';
import type { MapRecords } from '../../../../shared/map/index-records';
import { cleanMap } from '../../../../shared/share/clean-map';
import type { ShareChoice } from '../../../../shared/share/parts';
import { shareReport, type ShareReport } from '../../../../shared/share/share-report';
import { bridgeMap, ID } from '../../../support/bridge-map';

const AT = '2026-04-01T00:00:00Z';

/** The map of the bridge with some fields of its records set. */
function bridge(changes: Readonly<Record<string, object>>, head: Partial<Head> = {}): ArgMap {
  const map = bridgeMap();
  const tables = TABLE_NAMES.map((name) => [
    name,
    [...recordsOf<object>(map.tables[name])].map((record) => ({
      ...record,
      ...changes['id' in record ? String(record.id) : ''],
    })),
  ]);
  return buildMap({ ...map.head, ...head }, Object.fromEntries(tables) as MapRecords);
}

function shared(
  map: ArgMap,
  choice: Partial<ShareChoice>,
): { copy: ArgMap; file: string; report: ShareReport } {
  const cleaned = cleanMap(map, { without: [], ...choice }, AT);
  if (!cleaned.ok) throw new Error(cleaned.error.message);
  const file = serializeMap(cleaned.value.map);
  expect(checkMap(cleaned.value.map)).toEqual([]);
  expect(parseMap(file).ok).toBe(true);
  return { copy: cleaned.value.map, file, report: shareReport(map, cleaned.value) };
}

describe('marks', () => {
  it('leaves out what is marked higher, with what is nothing without it, and says which conclusions hang on nothing', () => {
    const map = bridge({ [ID.article]: { handling: 'TLP:RED' }, [ID.trade]: { handling: 'tlp: amber' } });
    const { copy, report } = shared(map, { clear: 'TLP:GREEN' });
    expect(
      [ID.article, ID.passage, ID.cost, ID.trade, ID.money].map((id) =>
        report.leftOut.some((one) => one.id === id),
      ),
    ).toEqual([true, true, true, true, true]);
    expect(find(copy, 'nodes', ID.build)).toBeDefined();
    expect([...recordsOf(copy.tables.links)].map(({ id }) => id).sort()).toEqual(
      [ID.answersBuild, ID.answersKeep].sort(),
    );
    expect(copy.tables.comments.size).toBe(0);
    expect(report.bare.map(({ name }) => name)).toEqual(['“Build the bridge over the sound next year”']);
    expect(copy.head.cleaned).toEqual({ at: AT, without: ['above TLP:GREEN'] });
  });

  it('counts a label that the map does not know as the highest, also under an order of its own', () => {
    const map = bridge(
      { [ID.trade]: { handling: 'Secret-ish' }, [ID.keep]: { handling: 'inside' } },
      { settings: { handlingOrder: ['open', 'inside', 'board'] } },
    );
    expect(find(shared(map, { clear: 'board' }).copy, 'nodes', ID.trade)).toBeUndefined();
    expect(find(shared(map, { clear: 'board' }).copy, 'nodes', ID.keep)).toBeDefined();
    expect(find(shared(map, { clear: 'open' }).copy, 'nodes', ID.keep)).toBeUndefined();
    const refused = cleanMap(map, { clear: 'TLP:RED', without: [] }, AT);
    expect(refused.ok ? '' : refused.error.hint).toBe('It knows: open, inside, board.');
  });

  it('keeps a card that says less than its article, and tells where its words quote it', () => {
    const map = bridge({
      [ID.article]: { handling: 'TLP:RED' },
      [ID.cost]: {
        handling: 'TLP:CLEAR',
        text: 'They say: trade grew by 3 % after the last bridge.',
        speaker: 'Ines Falk',
      },
      [ID.keep]: { handling: 'TLP:CLEAR' },
      [ID.trade]: { handling: 'TLP:RED', speaker: 'Omar Reyes' },
      [ID.state]: { text: 'The state pays, as Omar Reyes told us.' },
    });
    const { copy, report } = shared(map, { clear: 'TLP:GREEN' });
    expect(find(copy, 'nodes', ID.cost)).toMatchObject({ speaker: 'Ines Falk' });
    expect(find(copy, 'nodes', ID.cost)?.passages).toBeUndefined();
    expect(report.telltales.map(({ kind, id, words }) => [kind, id, words])).toEqual([
      ['quotes', ID.cost, 'trade grew by 3 after the'],
      ['names', ID.state, 'Omar Reyes'],
    ]);
  });

  it('holds back the text of an article of which one highlight is marked', () => {
    const { copy, file, report } = shared(bridge({ [ID.passage]: { handling: 'TLP:RED' } }), {
      clear: 'TLP:GREEN',
    });
    expect(find(copy, 'sources', ID.article)).toMatchObject({ text: '', withheld: true });
    expect(file).not.toContain('islanders');
    expect(report.withheld).toEqual(['the article “Ferries”']);
  });

  it('takes what nobody marked for the default, and the title for the mark of the map', () => {
    const map = bridge(
      { [ID.keep]: { handling: 'TLP:CLEAR' } },
      { settings: { handlingDefault: 'TLP:AMBER' }, description: 'Hush.' },
    );
    const { copy, file } = shared(map, { clear: 'TLP:GREEN' });
    expect([...recordsOf(copy.tables.nodes)].map(({ id }) => id)).toEqual([ID.keep]);
    expect(copy.head.title).toBe('');
    expect(file).not.toMatch(/Hush|TLP:AMBER/);
  });
});

describe('parts', () => {
  it('leaves out the texts of articles, and keeps the words that are quoted', () => {
    const { copy, file } = shared(bridgeMap(), { without: ['article-texts'] });
    expect(find(copy, 'passages', ID.passage)).toMatchObject({
      exact: 'The ferry costs 5 million a year',
      prefix: '',
      suffix: '',
      status: 'withheld',
    });
    expect(file).not.toContain('islanders');
    expect(file).not.toContain(find(bridgeMap(), 'sources', ID.article)?.textHash);
  });

  it('calls those who worked on the map by numbers, also where comments name them', () => {
    const map = bridge({
      [ID.remark]: { text: 'Ann: which year?', author: 'Ann', resolved: { by: 'Bo', at: AT } },
      [ID.state]: { speaker: 'The minister' },
    });
    const { copy, file } = shared(map, { without: ['names'] });
    expect(find(copy, 'comments', ID.remark)).toMatchObject({
      author: 'Person 1',
      text: 'Person 1: which year?',
      resolved: { by: 'Person 2' },
    });
    expect(file).not.toMatch(/Ann\b|"Bo"|minister/);
  });

  it('leaves out comments, and never takes along what it does not know', () => {
    const map = bridge({
      [ID.keep]: {
        foreign: { tool: 'hush' },
        'x-secret': 'hush',
        matrix: { rows: [], neutral: [], deep: 'hush' },
      },
    });
    const { copy, file } = shared(map, { without: ['comments'] });
    expect(copy.tables.comments.size).toBe(0);
    expect(file).not.toContain('hush');
    expect(shared(map, {}).file).not.toContain('hush');
  });
});
