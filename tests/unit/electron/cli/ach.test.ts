import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { serializeMap } from '../../../../shared/map/serialize';
import { counterpointIn, type CliRun } from '../../../support/cli';
import { Editor } from '../../../support/edit-map';
import { newFolder } from '../../../support/new-folder';

let folder: string;
let question: string;
const run = (...args: string[]): Promise<CliRun> => counterpointIn(folder, args);

beforeEach(() => {
  folder = newFolder();
  const editor = new Editor();
  const add = (kind: 'question' | 'claim' | 'evidence', text: string): string =>
    editor.do('node.add', { kind, text }).diff.find(({ table }) => table === 'nodes')!.id;
  question = add('question', 'Why?');
  const [wear, sabotage] = [add('claim', 'Wear'), add('claim', 'Sabotage')];
  for (const answer of [wear, sabotage])
    editor.do('link.add', { relation: 'answers', premises: [answer], target: { node: question } });
  const rust = add('evidence', '=Rust, everywhere');
  editor.do('matrix.rate', {
    question,
    cells: [
      { evidence: rust, hypothesis: wear, rating: 'CC' },
      { evidence: rust, hypothesis: sabotage, rating: 'I' },
    ],
  });
  writeFileSync(join(folder, 'a.argmap'), serializeMap(editor.map));
});

it('prints the table for a spreadsheet, without a formula in it', async () => {
  const { code, out } = await run('ach', 'a.argmap', '--csv');
  expect(out.trim().split('\n')).toEqual([
    'Evidence,Wear,Sabotage,Diagnosticity',
    '"\'=Rust, everywhere",CC,I,2.25',
    'Inconsistency,0,1,',
  ]);
  expect(code).toBe(0);
});

it('says in words what it shows', async () => {
  const { out } = await run('ach', 'a.argmap', '--question', question);
  expect(out).toContain('“Wear” has the least against it (0).');
});

it('gives programs the scores and who leads', async () => {
  const { out } = await run('ach', 'a.argmap', '--json');
  expect(JSON.parse(out)).toMatchObject({
    question,
    hypotheses: [{ inconsistency: 0 }, { inconsistency: 1 }],
    rows: [{ diagnosticity: 2.25 }],
  });
});

it('says what is no question', async () => {
  const { code, err } = await run('ach', 'a.argmap', '--question', 'n-000000000000');
  expect(err).toContain('There is no question n-000000000000');
  expect(code).toBe(1);
});
