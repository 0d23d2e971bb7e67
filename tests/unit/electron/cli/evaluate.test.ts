import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { indexRecords } from '../../../../shared/map/index-records';
import type { Link, Node } from '../../../../shared/map/schema';
import { serializeMap } from '../../../../shared/map/serialize';
import { counterpointIn, type CliRun } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';

let folder: string;
const run = (...args: string[]): Promise<CliRun> => counterpointIn(folder, args);

const NODES: Node[] = [
  { id: 'n-000000000001', kind: 'question', text: 'Will the talks last?' },
  { id: 'n-000000000002', kind: 'claim', text: 'They will' },
  { id: 'n-000000000003', kind: 'evidence', text: 'Both sides stayed', base: 0.8 },
  { id: 'n-000000000004', kind: 'counterargument', text: 'They only wait' },
  { id: 'n-000000000005', kind: 'gap', text: 'No minutes were kept' },
];
const LINKS: Link[] = [
  {
    id: 'l-000000000001',
    relation: 'answers',
    premises: ['n-000000000002'],
    target: { node: 'n-000000000001' },
  },
  {
    id: 'l-000000000002',
    relation: 'supports',
    premises: ['n-000000000003'],
    target: { node: 'n-000000000002' },
  },
  {
    id: 'l-000000000003',
    relation: 'opposes',
    premises: ['n-000000000004'],
    target: { link: 'l-000000000002' },
  },
  {
    id: 'l-000000000004',
    relation: 'opposes',
    premises: ['n-000000000005'],
    target: { node: 'n-000000000004' },
  },
];

beforeEach(() => {
  folder = newFolder();
  const head = { id: 'm-000000000001', title: 'Talks', created: '2026-01-01T00:00:00Z' };
  writeFileSync(
    join(folder, 'talks.argmap'),
    serializeMap(indexRecords(head, { nodes: NODES, links: LINKS })),
  );
});

it('says what holds: an undercut claim does not, and a gap opposes nothing', async () => {
  const { out } = await run('evaluate', 'talks.argmap', '--json');
  expect(JSON.parse(out)).toMatchObject({
    semantics: 'grounded',
    cards: { 'n-000000000002': 'out', 'n-000000000003': 'in', 'n-000000000004': 'in' },
    links: { 'l-000000000002': 'out', 'l-000000000001': 'out' },
    questions: { 'n-000000000001': { kind: 'open' } },
  });
});

it('says why, and what would bring a card back', async () => {
  const { out } = await run('evaluate', 'talks.argmap', '--why', 'n-000000000002');
  expect(out.trim().split('\n')).toEqual([
    'Out:',
    'The reason “Both sides stayed” fails, since “They only wait” undercuts it.',
    'It would be in if “They only wait” fell.',
  ]);
});

it('says how strong cards are, and in how many labellings they hold', async () => {
  const strengths = JSON.parse(
    (await run('evaluate', 'talks.argmap', '--semantics', 'df-quad', '--json')).out,
  ) as object;
  // The reason, .8, is weakened by what undercuts it to .4: the claim rises from .5 by .4 of what is left.
  expect(strengths).toMatchObject({
    settled: 'settled',
    cards: { 'n-000000000002': 0.7, 'n-000000000003': 0.8 },
  });
  const { out } = await run('evaluate', 'talks.argmap', '--semantics', 'preferred');
  expect(out).toContain('in none\tn-000000000002\tThey will');
});

it('says what it cannot do', async () => {
  expect((await run('evaluate', 'talks.argmap', '--semantics', 'hope')).err).toContain('grounded, preferred');
  expect((await run('evaluate', 'talks.argmap', '--why', 'n-nowhere')).err).toContain('n-nowhere');
  expect((await run('evaluate', 'talks.argmap', '--why', 'n-000000000001')).err).toContain('a question');
});
