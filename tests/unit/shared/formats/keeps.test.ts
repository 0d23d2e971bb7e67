import { expect, it } from 'vitest';
import { recordName, reportWhatIsLeftOut, type Keeps } from '../../../../shared/formats/keeps';
import { LossLog, type LossReport } from '../../../../shared/formats/loss';
import { find } from '../../../../shared/map/arg-map';
import { Editor } from '../../../support/edit-map';

const [A, B, L] = ['n-00000000000a', 'n-00000000000b', 'l-000000000001'];

function reported(keeps: Keeps, except?: ReadonlySet<string>): LossReport {
  const log = new LossLog();
  reportWhatIsLeftOut(map(), keeps, log, except);
  return log.report();
}

function map() {
  const editor = new Editor();
  editor.do('node.add', { id: A, kind: 'claim', text: 'A', at: { x: 0, y: 0 } });
  editor.do('node.set', { id: A, fields: { tags: ['x'] } });
  editor.do('node.add', { id: B, kind: 'claim', text: 'B', at: { x: 0, y: 0 } });
  editor.do('link.add', { id: L, relation: 'supports', premises: [B], target: { node: A } });
  return editor.map;
}

it('names whole tables and single fields, with the record that they are of', () => {
  const { kept, dropped } = reported({ head: 'all', nodes: ['kind', 'text'], links: 'all' });
  expect(kept).toEqual({ nodes: 2, links: 1 });
  expect(dropped).toEqual([
    { what: 'nodes.tags', id: A, of: 'A' },
    { what: 'places', id: A, of: 'A' },
    { what: 'places', id: B, of: 'B' },
  ]);
});

it('says nothing when all is kept, nor of what the writer reports itself', () => {
  const all = { head: 'all', nodes: 'all', links: 'all', places: 'all' } as const;
  expect(reported(all).dropped).toEqual([]);
  const { dropped } = reported({ ...all, nodes: ['text', 'tags'] }, new Set(['nodes.kind']));
  expect(dropped).toEqual([]);
  expect(reported({ ...all, head: [] }).dropped).toEqual([{ what: 'head.title', of: 'Test map' }]);
});

it('calls a link after its first premise', () => {
  const whole = map();
  expect(recordName(whole, find(whole, 'links', L) ?? {})).toBe('B');
  expect(recordName(whole, {})).toBe('(no text)');
});
