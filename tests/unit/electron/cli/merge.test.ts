import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createHistoryStore } from '../../../../electron/history/history-store';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { serializeMap } from '../../../../shared/map/serialize';
import { after, bridgeMap, ID } from '../../../support/bridge-map';
import { counterpointIn } from '../../../support/cli';
import { everyField } from '../../../support/fixture';
import { newFolder } from '../../../support/new-folder';

const base = bridgeMap();
const ours = after(base, 'ours', [['node.set', { id: ID.trade, fields: { likelihood: 'likely' } }]]);
const theirs = after(base, 'theirs', [['node.set', { id: ID.trade, fields: { credibility: 2 } }]]);
const clash = after(base, 'theirs', [['node.set', { id: ID.trade, fields: { likelihood: 'unlikely' } }]]);

let folder = '';
const run = (...args: string[]) => counterpointIn(folder, args);
const write = (name: string, map: ArgMap | string): void =>
  writeFileSync(join(folder, name), typeof map === 'string' ? map : serializeMap(map));
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

beforeEach(() => {
  folder = newFolder();
  for (const [name, map] of Object.entries({ base, ours, theirs, clash })) write(`${name}.argmap`, map);
});

describe('counterpoint merge', () => {
  it('ends with 0 where all came together, and the result has both edits', async () => {
    const { code, out } = await run(
      'merge',
      'base.argmap',
      'ours.argmap',
      'theirs.argmap',
      '-o',
      'out.argmap',
    );
    expect([code, out]).toEqual([0, 'Merged.\n']);
    expect(read('out.argmap')).toMatch(/"credibility": 2,\s+"likelihood": "likely"/);
  });

  it('ends with 1 where somebody has to decide, with both sides in the file', async () => {
    const { code, out } = await run(
      'merge',
      'base.argmap',
      'ours.argmap',
      'clash.argmap',
      '-o',
      'out.argmap',
      '--json',
    );
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      conflicts: [{ record: ID.trade, field: 'likelihood', ours: 'likely', theirs: 'unlikely' }],
    });
    const { code: valid, err } = await run('validate', 'out.argmap');
    expect(valid).toBe(1);
    expect(err).toContain(
      '“Trade grew after the last bridge”: likelihood was changed by both. Ours: “likely (55–80 %)”. Theirs: “unlikely (20–45 %)”.',
    );
  });

  it.each([
    ['a file that is no map', 'note.txt', 'Not a map.', 'is not a Counterpoint map'],
    [
      'a map of a newer version',
      'newer.argmap',
      JSON.stringify({ ...everyField(), version: 99 }),
      'was written by a newer Counterpoint',
    ],
    [
      'another map',
      'other.argmap',
      serializeMap({ ...theirs, head: { ...theirs.head, id: 'm-zzzzzzzzzzzz' } }),
      'are different maps, not two versions of one',
    ],
    ['an empty file', 'empty.argmap', '', 'The file is empty.'],
  ])('says what is wrong with %s, and changes nothing', async (_what, name, text, words) => {
    write(name, text);
    const { code, err } = await run(
      'merge',
      'base.argmap',
      'ours.argmap',
      name,
      '-o',
      'ours.argmap',
      '--force',
    );
    expect(code).toBe(3);
    expect(err).toContain(words);
    expect(read('ours.argmap')).toBe(serializeMap(ours));
  });

  it('refuses a base that is a version of another map', async () => {
    write('other.argmap', serializeMap({ ...base, head: { ...base.head, id: 'm-zzzzzzzzzzzz' } }));
    const { code, err } = await run(
      'merge',
      'other.argmap',
      'ours.argmap',
      'theirs.argmap',
      '-o',
      'out.argmap',
    );
    expect(code).toBe(3);
    expect(err).toContain('is one of another map');
    expect(existsSync(join(folder, 'out.argmap'))).toBe(false);
  });

  it('replaces no file unasked, and asks where the result goes', async () => {
    const { code, err } = await run(
      'merge',
      'base.argmap',
      'ours.argmap',
      'theirs.argmap',
      '-o',
      'ours.argmap',
    );
    expect(code).toBe(3);
    expect(err).toContain('is there already');
    expect((await run('merge', 'base.argmap', 'ours.argmap', 'theirs.argmap')).code).toBe(2);
  });

  it('takes an empty base for none, and then deletes nothing', async () => {
    write('empty.argmap', '');
    write('less.argmap', after(base, 'ours', [['remove', { ids: [ID.trade] }]]));
    const { code } = await run('merge', 'empty.argmap', 'less.argmap', 'theirs.argmap', '-o', 'out.argmap');
    expect(code).toBe(0);
    expect(read('out.argmap')).toContain('Trade grew after the last bridge.');
  });

  it('finds the version that both come from among those that were kept', async () => {
    const history = createHistoryStore({
      folder: join(folder, 'data/history'),
      now: () => '2026-03-01T09:00:00Z',
      limit: () => Promise.resolve(1e9),
    });
    const later = after(base, 'ours', [['remove', { ids: [ID.trade] }]]);
    const last = after(later, 'ours', [['node.set', { id: ID.keep, fields: { text: 'Keep both.' } }]]);
    for (const map of [base, later, last])
      await history.add(ID.map, { content: serializeMap(map), title: 'The bridge', reason: 'saved' });
    write('last.argmap', last);
    write('copy.argmap', after(base, 'theirs', [['node.set', { id: ID.build, fields: { main: true } }]]));
    process.env['COUNTERPOINT_DATA_DIR'] = join(folder, 'data');
    try {
      const { code } = await run('merge', 'last.argmap', 'copy.argmap', '-o', 'out.argmap');
      expect(code).toBe(0);
    } finally {
      delete process.env['COUNTERPOINT_DATA_DIR'];
    }
    const out = read('out.argmap');
    expect(out).toContain('"main": true');
    expect(out).toContain('Keep both.');
    expect(out).not.toContain('Trade grew after the last bridge.');
  });
});

describe('counterpoint diff', () => {
  it('says in words, as data and as Markdown how two maps differ', async () => {
    const words = await run('diff', 'base.argmap', 'theirs.argmap');
    expect(words.out).toContain('  ~ piece of evidence: grade\n    grade: 2\n');
    const data = await run('diff', 'base.argmap', 'theirs.argmap', '--json');
    expect(JSON.parse(data.out)).toMatchObject({
      headline: '1 card changed',
      changes: [{ table: 'nodes', id: ID.trade, how: 'changed', fields: [{ field: 'credibility', to: 2 }] }],
    });
    const markdown = await run('diff', 'base.argmap', 'theirs.argmap', '--markdown');
    expect(markdown.out).toContain(
      '## “Trade grew after the last bridge”\n\n- piece of evidence: grade\n  - grade: 2\n',
    );
  });

  it('says what is wrong with a file', async () => {
    write('note.txt', 'Not a map.');
    const { code, err } = await run('diff', 'base.argmap', 'nothing.argmap');
    expect([code, err.includes('nothing.argmap')]).toEqual([1, true]);
  });
});

describe('counterpoint textconv', () => {
  it('shows a map in lines that an edit changes few of, without its layout', async () => {
    const lines = async (map: ArgMap): Promise<string[]> => {
      write('shown.argmap', map);
      return (await run('textconv', 'shown.argmap')).out.split('\n');
    };
    const before = await lines(base);
    const moved = await lines(
      after(base, 'ours', [['nodes.move', { places: [{ node: ID.keep, x: 1, y: 1 }] }]]),
    );
    const graded = await lines(theirs);
    expect(moved).toEqual(before);
    expect(graded.filter((line) => !before.includes(line))).toEqual(['  grade: 2']);
  });
});
