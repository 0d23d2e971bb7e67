import fc from 'fast-check';
import type { ArgMap } from '../../shared/map/arg-map';
import { indexRecords } from '../../shared/map/index-records';
import type { Head, Link, Node, Passage, Source } from '../../shared/map/schema';

const HEAD: Head = { id: 'm', title: '', created: '2026-01-01T00:00:00Z' };
const CARDS = 7;
const LINKS = 9;
const SOURCES = 3;

const maybe = <T>(arbitrary: fc.Arbitrary<T>, freq = 2): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq });
const card = fc.nat(CARDS - 1).map((i) => `n${i}`);

const aNode = fc.record({
  kind: fc.constantFrom('claim' as const, 'claim' as const, 'question' as const, 'gap' as const),
  base: maybe(fc.constantFrom(0.2, 0.7, 0.9)),
  credibility: maybe(fc.constantFrom(1, 3, 5)),
  exclusive: fc.boolean(),
  passages: fc.uniqueArray(fc.nat(SOURCES - 1), { maxLength: 2 }),
});

const aLink = fc.record({
  premises: fc.uniqueArray(card, { minLength: 1, maxLength: 2 }),
  relation: fc.constantFrom('supports' as const, 'supports' as const, 'opposes' as const, 'answers' as const),
  card,
  onLink: maybe(fc.nat(LINKS - 1), 2),
  weight: maybe(fc.constantFrom(0.3, 0.7), 2),
});

const aSource = fc.record({
  reliability: maybe(fc.constantFrom('A' as const, 'C' as const, 'E' as const)),
  origin: maybe(fc.constantFrom('a wire', 'a leak'), 2),
  drawsOn: fc.uniqueArray(fc.nat(SOURCES - 1), { maxLength: 2 }),
});

/**
 * Small maps that all have records of the same ids, so that from any of them to any other is an edit: circles of support and attack, linked premises,
 * undercuts of undercuts, weights, grades, gaps, questions whose answers exclude each other, articles with a common origin.
 */
export const anyArgument: fc.Arbitrary<ArgMap> = fc
  .record({
    nodes: fc.array(maybe(aNode, 8), { minLength: CARDS, maxLength: CARDS }),
    links: fc.array(maybe(aLink, 5), { minLength: LINKS, maxLength: LINKS }),
    sources: fc.array(aSource, { minLength: SOURCES, maxLength: SOURCES }),
  })
  .map((drawn) => {
    const sources = drawn.sources.map(({ drawsOn, ...rest }, i): Source => ({
      ...rest,
      id: `s${i}`,
      kind: 'article',
      title: '',
      authors: [],
      text: '',
      textHash: '',
      drawsOn: drawsOn.filter((other) => other !== i).map((other) => `s${other}`),
    }));
    const passages = sources.map(({ id }, i): Passage => ({
      ...{ id: `p${i}`, source: id, start: 0, end: 0, exact: '', prefix: '', suffix: '', textHash: '' },
    }));
    const nodes = drawn.nodes.flatMap((node, i): Node[] =>
      node ? [{ ...node, id: `n${i}`, text: `card ${i}`, passages: node.passages.map((p) => `p${p}`) }] : [],
    );
    const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
    const links: Link[] = [];
    drawn.links.forEach((link, i) => {
      if (!link) return;
      const { card: node, onLink, relation, weight } = link;
      const premises = link.premises.filter((id) => kinds.has(id) && id !== node);
      const under = links.find(({ id }) => id === `l${onLink}`);
      if (premises.length === 0 || (!under && !kinds.has(node))) return;
      const canAnswer = !under && premises.length === 1 && kinds.get(node) === 'question';
      links.push({
        id: `l${i}`,
        premises,
        relation: relation === 'answers' && !canAnswer ? 'supports' : relation,
        target: under ? { link: under.id } : { node },
        ...(weight !== undefined && { weight }),
      });
    });
    return indexRecords(HEAD, { sources, passages, nodes, links });
  });
