import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArgMap } from '../../../../shared/map/arg-map';
import { parseMap } from '../../../../shared/map/parse';
import { serializeMap } from '../../../../shared/map/serialize';
import { conflictsOf } from '../../../../shared/merge/merge-maps';
import { after, bridgeMap, ID } from '../../../support/bridge-map';
import { COMMAND_BUNDLE, bundleCommand } from '../../../support/command-bundle';
import { GitRepository } from '../../../support/git-repository';
import { newFolder } from '../../../support/new-folder';
import { lackingIn, twoBranches } from '../../../support/two-branches';

beforeAll(bundleCommand, 60_000);

const base = bridgeMap();
const ours = after(base, 'ours', [['node.set', { id: ID.trade, fields: { likelihood: 'likely' } }]]);
const theirs = after(base, 'theirs', [['node.set', { id: ID.trade, fields: { credibility: 2 } }]]);
const clash = after(base, 'theirs', [['node.set', { id: ID.trade, fields: { likelihood: 'unlikely' } }]]);

/** A repository with our driver, on the branch `ours` of two. */
function branched(mine: ArgMap, other: ArgMap, first: ArgMap = base): GitRepository {
  const repository = new GitRepository(newFolder(), COMMAND_BUNDLE);
  expect(repository.counterpoint('git-setup').code).toBe(0);
  repository.commit(serializeMap(first), 'base');
  repository.must('checkout', '--quiet', '-b', 'theirs');
  repository.commit(serializeMap(other), 'theirs');
  repository.must('checkout', '--quiet', '-B', 'ours', 'main');
  repository.commit(serializeMap(mine), 'ours');
  return repository;
}

function mapIn(repository: GitRepository): ArgMap {
  const read = parseMap(repository.read());
  if (!read.ok) throw new Error(read.error.message);
  return read.value.map;
}

/** ms: each test starts git and Node many times. */
const PATIENCE = { timeout: 180_000 };

describe('git with our driver', PATIENCE, () => {
  it('merges, rebases, cherry-picks and applies a stash of 50 edits on each side to the same map, with nothing lost', () => {
    const branches = twoBranches(1);
    const results = ['merge', 'rebase', 'cherry-pick', 'stash'].map((way) => {
      const repository = branched(branches.ours, branches.theirs, branches.base);
      if (way === 'stash') {
        repository.must('checkout', '--quiet', 'main');
        repository.write(serializeMap(branches.theirs));
        repository.must('stash');
        repository.must('checkout', '--quiet', 'ours');
        repository.must('stash', 'pop');
      } else if (way === 'merge') repository.must('merge', '--no-edit', 'theirs');
      else repository.must(way, 'theirs');
      return serializeMap(mapIn(repository));
    });
    const [text = ''] = results;
    expect(new Set(results).size).toBe(1);
    for (const side of [branches.ours, branches.theirs])
      expect(lackingIn(text, branches.base, side)).toEqual([]);
  });

  it('leaves a conflict as a valid map with the conflict inside, which validate reports', () => {
    const repository = branched(ours, clash);
    expect(repository.git('merge', 'theirs').code).toBe(1);
    expect(repository.must('status', '--porcelain')).toContain('UU map.argmap');
    expect(conflictsOf(mapIn(repository))).toMatchObject([
      { record: ID.trade, field: 'likelihood', ours: 'likely', theirs: 'unlikely' },
    ]);
    const { code, err } = repository.counterpoint('validate', 'map.argmap');
    expect(code).toBe(1);
    expect(err).toContain('likelihood was changed by both');
  });

  it('merges branches that have been merged crosswise with other outcomes, over what git makes of their ancestors', () => {
    const repository = branched(ours, clash);
    repository.git('merge', 'theirs');
    repository.commit(serializeMap(ours), 'take ours');
    repository.must('checkout', '--quiet', 'theirs');
    repository.git('merge', 'ours~1');
    repository.commit(serializeMap(clash), 'take theirs');
    repository.must('checkout', '--quiet', 'ours');
    expect(repository.git('merge', 'theirs').code).toBe(1);
    expect(conflictsOf(mapIn(repository))).toHaveLength(1);
  });

  it('merges a file that both have added, of which there is no earlier version', () => {
    const repository = new GitRepository(newFolder(), COMMAND_BUNDLE);
    repository.counterpoint('git-setup');
    repository.commit('{}', 'something else');
    repository.must('rm', '--quiet', 'map.argmap');
    repository.must('commit', '--quiet', '-m', 'nothing');
    repository.must('checkout', '--quiet', '-b', 'theirs');
    repository.commit(serializeMap(theirs), 'theirs');
    repository.must('checkout', '--quiet', '-B', 'ours', 'main');
    repository.commit(serializeMap(ours), 'ours');
    repository.must('merge', '--no-edit', 'theirs');
    expect(serializeMap(mapIn(repository))).toContain('"credibility": 2');
  });

  it('calls it a conflict when the program is gone, or ends in a crash, and leaves no side looking clean', () => {
    for (const broken of ['gone', 'crashing']) {
      const repository = branched(ours, clash);
      const program = join(repository.folder, 'program.cjs');
      if (broken === 'crashing') writeFileSync(program, 'process.kill(process.pid, "SIGKILL");');
      const driver = repository.must('config', 'merge.counterpoint.driver').trim();
      repository.must('config', 'merge.counterpoint.driver', driver.replace(COMMAND_BUNDLE, program));
      const merge = repository.git('merge', 'theirs');
      expect(merge.code).toBe(1);
      expect(merge.err).toContain('counterpoint could not merge map.argmap');
      expect(repository.must('status', '--porcelain')).toContain('UU map.argmap');
      expect(repository.read()).toMatch(
        /<<<<<<< ours[\s\S]*"likely"[\s\S]*=======[\s\S]*"unlikely"[\s\S]*>>>>>>> theirs/,
      );
      const shown = repository.must('diff', 'main', 'ours');
      expect(shown).toContain('likely');
    }
  });

  it('leaves a file alone that is no map, as a conflict', () => {
    const repository = branched(ours, theirs);
    repository.must('checkout', '--quiet', 'theirs');
    repository.commit('not a map\n', 'broken');
    repository.must('checkout', '--quiet', 'ours');
    const merge = repository.git('merge', 'theirs');
    expect(merge.code).toBe(1);
    expect(merge.err).toContain('“map.argmap” was not opened.');
  });

  it('shows what changed in words, in git diff and log -p', () => {
    const repository = branched(ours, theirs);
    expect(repository.must('diff', 'main', 'theirs')).toMatch(/^\+ {2}grade: 2$/m);
    expect(repository.must('log', '-p', '-1', 'ours')).toMatch(/^\+ {2}likelihood: likely$/m);
  });

  it('merges where the path of the program, and of the file, has spaces and quotes', () => {
    const repository = branched(ours, clash);
    const name = "it's a map.argmap";
    repository.must('mv', 'map.argmap', name);
    const folder = join(repository.folder, "it's a program");
    cpSync(dirname(COMMAND_BUNDLE), folder, { recursive: true });
    const program = join(folder, basename(COMMAND_BUNDLE));
    repository.must('reset', '--quiet', '--hard');
    const driver = repository.must('config', 'merge.counterpoint.driver').trim();
    const quotedPath = program.replaceAll("'", "'\\''");
    repository.must('config', 'merge.counterpoint.driver', driver.replace(COMMAND_BUNDLE, quotedPath));
    expect(repository.git('merge', 'theirs').code).toBe(1);
    expect(conflictsOf(mapIn(repository))).toHaveLength(1);
  });
});

describe('counterpoint git-setup', PATIENCE, () => {
  it('says what it changed, does nothing twice, and takes all of it back', () => {
    const repository = new GitRepository(newFolder(), COMMAND_BUNDLE);
    writeFileSync(join(repository.folder, '.gitattributes'), '*.png binary');
    const before = readFileSync(join(repository.folder, '.git/config'), 'utf8');
    expect(repository.counterpoint('git-setup').out).toMatch(
      /merge\.counterpoint\.driver[\s\S]*\.gitattributes/,
    );
    expect(readFileSync(join(repository.folder, '.gitattributes'), 'utf8')).toBe(
      '*.png binary\n*.argmap text eol=lf merge=counterpoint diff=counterpoint\n',
    );
    expect(repository.counterpoint('git-setup').out).toContain('nothing was changed');
    expect(repository.counterpoint('git-setup', '--undo').code).toBe(0);
    expect(readFileSync(join(repository.folder, '.git/config'), 'utf8')).toBe(before);
    expect(readFileSync(join(repository.folder, '.gitattributes'), 'utf8')).toBe('*.png binary\n');
    expect(repository.counterpoint('git-setup', '--undo').out).toContain('nothing was changed');
  });

  it('sets all repositories of a user up, and takes that back', () => {
    const repository = new GitRepository(newFolder(), COMMAND_BUNDLE);
    expect(repository.counterpoint('git-setup', '--global').code).toBe(0);
    const attributes = join(repository.folder, '.config/git/attributes');
    expect(readFileSync(attributes, 'utf8')).toContain('merge=counterpoint');
    expect(existsSync(join(repository.folder, '.gitattributes'))).toBe(false);
    repository.counterpoint('git-setup', '--global', '--undo');
    expect(existsSync(attributes)).toBe(false);
    expect(readFileSync(join(repository.folder, '.gitconfig'), 'utf8').trim()).toBe('');
  });

  it('says that there is no repository, and what to do', () => {
    const folder = newFolder();
    const repository = new GitRepository(folder, COMMAND_BUNDLE);
    writeFileSync(join(folder, '.git/HEAD'), '');
    const { code, err } = repository.counterpoint('git-setup');
    expect(code).toBe(1);
    expect(err).toMatch(
      /is in no git repository that git works in \(fatal: .*\)\. Go into one, or set up all of yours with --global\./,
    );
  });
});
