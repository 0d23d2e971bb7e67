import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unlimited } from '../../../shared/argue/budget';
import { standingsOf } from '../../../shared/argue/map/standings';
import { whatCarries } from '../../../shared/argue/map/what-carries';
import { nodeCard } from '../../../shared/layout/node-card';
import { boxOf, boxesOverlap } from '../../../shared/layout/rect';
import { find, type ArgMap } from '../../../shared/map/arg-map';
import { checkMap } from '../../../shared/map/invariants';
import { parseMap } from '../../../shared/map/parse';
import { serializeMap } from '../../../shared/map/serialize';
import { recordsOf } from '../../../shared/map/table';

const NAMES = ['crossroads', 'endgame', 'talks', 'combined'] as const;

function textOf(name: string): string {
  return readFileSync(new URL(`../../../shared/samples/${name}.argmap`, import.meta.url), 'utf8');
}

function mapOf(name: string): ArgMap {
  const parsed = parseMap(textOf(name));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.map;
}

describe.each(NAMES)('the sample %s', (name) => {
  const map = mapOf(name);
  const nodes = [...recordsOf(map.tables.nodes)];
  const links = [...recordsOf(map.tables.links)];

  it('holds together, and saving it unchanged gives the same bytes', () => {
    expect(checkMap(map)).toEqual([]);
    expect(serializeMap(map)).toBe(textOf(name));
  });

  it('anchors every node but assumptions and gaps in a passage', () => {
    const loose = nodes.filter((node) => !node.passages && node.kind !== 'assumption' && node.kind !== 'gap');
    expect(loose.map((node) => node.text)).toEqual([]);
  });

  it('quotes digests of 120 to 400 words', () => {
    for (const source of recordsOf(map.tables.sources)) {
      const words = source.text.split(/\s+/).length;
      expect(words, source.title).toBeGreaterThanOrEqual(120);
      expect(words, source.title).toBeLessThanOrEqual(400);
    }
  });

  it('has a question and at least two rival answers', () => {
    const question = nodes.find((node) => node.kind === 'question' && node.main);
    const answers = links.filter(
      (link) => link.relation === 'answers' && 'node' in link.target && link.target.node === question?.id,
    );
    expect(answers.length).toBeGreaterThanOrEqual(2);
  });

  it('has linked premises and an undercut', () => {
    expect(links.some((link) => link.premises.length > 1)).toBe(true);
    expect(links.some((link) => link.relation === 'opposes' && 'link' in link.target)).toBe(true);
  });

  it('is laid out so that no two cards overlap', () => {
    const boxes = nodes.map((node) => {
      const place = find(map, 'places', node.id);
      if (!place) throw new Error(`${node.id} has no place`);
      const { width, height } = nodeCard(map, node);
      return boxOf({ x: place.x, y: place.y, width, height });
    });
    const overlaps = boxes.flatMap((box, i) =>
      boxes.slice(i + 1).filter((other) => boxesOverlap(box, other)),
    );
    expect(overlaps).toEqual([]);
  });
});

describe('judged by what must hold', () => {
  it.each([
    ['crossroads', 'diplomacy'],
    ['endgame', 'intervention by Trump'],
    ['talks', 'resistance'],
    ['combined', 'accommodate'],
  ] as const)('%s has an answer to its main question, and what falls', (name, word) => {
    const map = mapOf(name);
    const judged = standingsOf(map, { labels: 'grounded', degrees: 'quadratic-energy' }, unlimited);
    if (!judged.ok) throw new Error(judged.error.message);
    const question = [...recordsOf(map.tables.nodes)].find(({ kind, main }) => kind === 'question' && main);
    const { outcome, answers } = judged.value.of.get(question?.id ?? '') ?? {};
    expect(outcome).toBe('answered');
    expect(answers?.map((id) => find(map, 'nodes', id)?.text)).toEqual([expect.stringContaining(word)]);
    expect([...judged.value.of.values()].some((standing) => standing.outcome === 'out')).toBe(true);
    expect(judged.value.settling).toBe('settled');
  });

  it('combined says which single pieces of evidence would turn its answer round', () => {
    const map = mapOf('combined');
    const answer = [...recordsOf(map.tables.nodes)].find(({ text }) => text.includes('should accommodate'));
    const found = whatCarries(map, answer?.id ?? '', {
      ...{ units: 'evidence', held: { by: 'labels' }, isSpent: unlimited },
    });
    if (!found.ok) throw new Error(found.error.message);
    const texts = found.value.sets.map((set) => set.map((id) => find(map, 'nodes', id)?.text ?? id));
    expect(found.value).toMatchObject({ holds: true, isExact: true });
    expect(texts).toContainEqual([expect.stringContaining('no clear heir')]);
    expect(texts.every(({ length }) => length === 1)).toBe(true);
  });
});

describe('the combined sample', () => {
  const map = mapOf('combined');
  const links = [...recordsOf(map.tables.links)];
  const count = (kind: string): number =>
    [...recordsOf(map.tables.nodes)].filter((node) => node.kind === kind).length;

  it('is as rich as a real analysis', () => {
    expect(count('claim')).toBeGreaterThanOrEqual(12);
    expect(count('evidence')).toBeGreaterThanOrEqual(12);
    expect(count('counterargument')).toBeGreaterThanOrEqual(8);
    expect(count('assumption')).toBeGreaterThanOrEqual(3);
    expect(count('gap')).toBeGreaterThanOrEqual(2);
    expect(links.filter((link) => link.premises.length > 1).length).toBeGreaterThanOrEqual(4);
    expect(
      links.filter((link) => link.relation === 'opposes' && 'link' in link.target).length,
    ).toBeGreaterThanOrEqual(4);
  });

  it('draws on all three articles', () => {
    expect(map.tables.sources.size).toBe(3);
  });
});
