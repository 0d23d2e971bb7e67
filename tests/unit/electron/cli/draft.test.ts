import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseMap } from '../../../../shared/map/parse';
import { ARTICLE } from '../../../support/article';
import { counterpointIn } from '../../../support/cli';
import { newFolder } from '../../../support/new-folder';

/** What `--json` prints, as programs rely on it. */
interface Printed {
  sources: {
    id: string;
    file: string;
    title: string;
    text: string;
    voices: { start: number; end: number; who: string }[];
  }[];
  proposals: {
    id: string;
    source: string;
    kind: string;
    main: boolean;
    start: number;
    end: number;
    text: string;
    confidence: number;
    cue: string;
    speaker?: string;
    links: { relation: string; to: string; confidence: number; cue: string }[];
  }[];
}

let folder: string;

beforeEach(() => {
  folder = newFolder();
  writeFileSync(join(folder, 'bridge.txt'), ARTICLE.replaceAll('\n', '\r\n'));
});

async function printed(...args: string[]): Promise<Printed> {
  const run = await counterpointIn(folder, ['draft', ...args, '--json']);
  expect(run.code).toBe(0);
  return JSON.parse(run.out) as Printed;
}

describe('counterpoint draft', () => {
  it('prints sources and proposals whose offsets count UTF-16 units of the text', async () => {
    const { sources, proposals } = await printed('bridge.txt');
    expect(sources).toMatchObject([{ file: 'bridge.txt', text: ARTICLE, voices: [] }]);
    expect(proposals.filter(({ main }) => main)).toHaveLength(1);
    const ids = new Set(proposals.map(({ id }) => id));
    for (const { source, start, end, text, confidence, cue, links } of proposals) {
      expect(source).toBe(sources[0]?.id);
      expect(ARTICLE.slice(start, end).replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(cue).not.toBe('');
      for (const { to } of links) expect(ids).toContain(to);
    }
  });

  it('makes a map of what is sure enough', async () => {
    const nodesAt = async (accept: string): Promise<number> => {
      const args = ['draft', 'bridge.txt', '-o', 'm.argmap', '--accept', accept, '--force'];
      expect((await counterpointIn(folder, args)).code).toBe(0);
      const read = parseMap(readFileSync(join(folder, 'm.argmap'), 'utf8'));
      return read.ok ? read.value.map.tables.nodes.size : -1;
    };
    const [all, sure, none] = [await nodesAt('0'), await nodesAt('0.6'), await nodesAt('1')];
    expect(all).toBeGreaterThan(sure);
    expect(sure).toBeGreaterThan(none);
  });

  it.each(['2', '-1', 'much'])('refuses to accept at %s', async (accept) => {
    const run = await counterpointIn(folder, ['draft', 'bridge.txt', '-o', 'm.argmap', `--accept=${accept}`]);
    expect(run).toMatchObject({ code: 2, out: '' });
  });
});
