import { ArgdownApplication, DataPlugin, ModelPlugin, ParserPlugin } from '@argdown/core';
import type { ArgMap } from '../../shared/map/arg-map';
import { recordsOf } from '../../shared/map/table';

/** What a map holds, as it can be counted in another tool's file without a reader of ours. */
export interface SampleCounts {
  nodes: number;
  supports: number;
  attacks: number;
  undercuts: number;
  /** Links with more than one premise. */
  linked: number;
}

/** A count of a raw file, by the folder of the sample. */
export const COUNTERS: Readonly<Record<string, (raw: string, name: string) => SampleCounts>> = {
  aif: countAif,
  araucaria: countAml,
  argdown: countArgdown,
  argunet: countArgunet,
  jsoncanvas: countCanvas,
  mindmup: countMindmup,
};

/** The same counts of a map. */
export function countsOf(map: ArgMap): SampleCounts {
  const links = [...recordsOf(map.tables.links)];
  const attacks = links.filter(({ relation }) => relation === 'opposes');
  return {
    nodes: map.tables.nodes.size,
    supports: links.filter(({ relation }) => relation === 'supports').length,
    attacks: attacks.length,
    undercuts: attacks.filter(({ target }) => 'link' in target).length,
    linked: links.filter(({ premises }) => premises.length > 1).length,
  };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

interface RawAif {
  nodes: { nodeID: unknown; type: string }[];
  edges: { fromID: unknown; toID: unknown }[];
}

function countAif(raw: string): SampleCounts {
  const { nodes, edges } = JSON.parse(raw) as RawAif;
  const types = new Map(nodes.map(({ nodeID, type }) => [String(nodeID), type]));
  const typeOf = (id: unknown): string | undefined => types.get(String(id));
  const ofType = (type: string): RawAif['nodes'] => nodes.filter((node) => node.type === type);
  const premises = [...ofType('RA'), ...ofType('CA')].map(
    ({ nodeID }) =>
      edges.filter(({ fromID, toID }) => String(toID) === String(nodeID) && typeOf(fromID) === 'I').length,
  );
  return {
    nodes: ofType('I').length,
    supports: ofType('RA').length,
    attacks: ofType('CA').length,
    undercuts: edges.filter(({ fromID, toID }) => typeOf(fromID) === 'CA' && typeOf(toID) !== 'I').length,
    linked: premises.filter((each) => each > 1).length,
  };
}

function countAml(raw: string): SampleCounts {
  return {
    nodes: count(raw, /<PROP /g),
    supports: count(raw, /<CA>/g) + count(raw, /<LA>/g),
    attacks: count(raw, /<REFUTATION>/g),
    undercuts: 0,
    linked: count(raw, /<LA>/g),
  };
}

/** Attacks that stand at an argument whose steps are spelled out: they are against its inference. Found by reading the files. */
const AGAINST_ARGUMENTS: Readonly<Record<string, number>> = { 'argdown-primer.argdown': 1 };

/** Statements, and arguments whose steps are not spelled out, as Argdown's own parser counts them: no pattern could. */
function argdownNodes(input: string): number {
  const app = new ArgdownApplication();
  app.addPlugin(new ParserPlugin(), 'parse-input');
  app.addPlugin(new DataPlugin(), 'build-model');
  app.addPlugin(new ModelPlugin(), 'build-model');
  const { statements = {}, arguments: all = {} } = app.run({
    process: ['parse-input', 'build-model'],
    input,
  });
  const sketched = Object.values(all).filter(({ pcs }) => pcs.length === 0);
  return Object.keys(statements).length + sketched.length;
}

/** Signs at the beginning of lines, dashes under premises, numbers before dashes. */
function countArgdown(raw: string, name: string): SampleCounts {
  const text = raw
    .replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|\/\/ .*$/gm, '')
    .replace(/^===[\s\S]*?^===/m, '');
  const inferences = count(text, /^[ \t]*-{4,}[ \t]*$/gm) + count(text, /^[ \t]*--[ \t]*$/gm) / 2;
  const undercuts = count(text, /^[ \t]*(?:<_|_>)[ \t]+\S/gm);
  return {
    nodes: argdownNodes(raw),
    supports: count(text, /^[ \t]*<?\+>?[ \t]+\S/gm) + inferences,
    attacks: count(text, /^[ \t]*<?->?[ \t]+\S/gm) + undercuts + 2 * count(text, /^[ \t]*><[ \t]+\S/gm),
    undercuts: undercuts + (AGAINST_ARGUMENTS[name] ?? 0),
    linked: text.split(/^[ \t]*--.*$/m).filter((part) => /^[ \t]*\(2\)/m.test(part)).length,
  };
}

function countArgunet(raw: string): SampleCounts {
  const all = (pattern: RegExp): string[] => [...raw.matchAll(pattern)].map((match) => match[1] ?? '');
  const sketches = raw
    .split('<arg:argument ')
    .slice(1)
    .filter((part) => !part.split('</arg:argument>')[0]?.includes('<arg:proposition'));
  const claims = new Set([
    ...all(/<arg:thesis [^>]*?\bid="(\d+)"/g),
    ...all(/<arg:proposition [^>]*?\bid="(\d+)"/g),
  ]);
  const edges = /<arg:edge [^>]*sourcePropositionId="(\d+)"[^>]*targetPropositionId="(\d+)" type="(\w+)"/g;
  const related = new Set(
    [...raw.matchAll(edges)]
      .filter(([, from, to]) => from !== to)
      .map(([, from, to, type]) => `${from ?? ''} ${to ?? ''} ${type ?? ''}`),
  );
  const sketched = all(/<arg:edge [^>]*type="(sketched\w+)"/g);
  const ofType = (type: string, sketch: string): number =>
    [...related].filter((key) => key.endsWith(` ${type}`)).length +
    sketched.filter((each) => each === sketch).length;
  const steps = all(/type="(conclusion|prelimary-conclusion)"/g);
  return {
    nodes: claims.size + sketches.length,
    supports: ofType('support', 'sketchedSupport') + steps.length,
    attacks: ofType('attack', 'sketchedAttack'),
    undercuts: 0,
    linked: steps.filter((each) => each === 'conclusion').length,
  };
}

/** Lines between cards; of the sample none says that it opposes. */
function countCanvas(raw: string): SampleCounts {
  const { nodes, edges } = JSON.parse(raw) as { nodes: { type: string }[]; edges: object[] };
  return {
    nodes: nodes.filter(({ type }) => type !== 'group').length,
    supports: edges.length,
    attacks: 0,
    undercuts: 0,
    linked: 0,
  };
}

interface Idea {
  attr?: { group?: string };
  ideas?: Record<string, Idea>;
}

function countMindmup(raw: string): SampleCounts {
  const { ideas = {} } = JSON.parse(raw) as Idea;
  const all: Idea[] = Object.values(ideas);
  for (const idea of all) all.push(...Object.values(idea.ideas ?? {}));
  const brackets = all.filter(({ attr }) => /^(?:supporting|opposing)$/.test(attr?.group ?? ''));
  return {
    nodes: all.length - brackets.length,
    supports: brackets.filter(({ attr }) => attr?.group === 'supporting').length,
    attacks: brackets.filter(({ attr }) => attr?.group === 'opposing').length,
    undercuts: 0,
    linked: brackets.filter((bracket) => Object.keys(bracket.ideas ?? {}).length > 1).length,
  };
}
