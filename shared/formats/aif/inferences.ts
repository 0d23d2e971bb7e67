import { t } from '../../words/words';
import { nameOf, type Loss, type LossLog } from '../loss';
import type { AifBlock, AifNode } from './block';
import type { SchemeType } from './scheme-words';

/** One link that an RA or CA node stands for: what leads into it and one of the things that it leads to. */
export interface Inference {
  /** The RA or CA node; the claim itself where it leads to another without one. */
  readonly node: AifNode;
  readonly type: SchemeType;
  /** The keys of claims, each once. */
  readonly premises: readonly string[];
  /** The key of a claim, or of an RA or CA node: then its first inference is meant. */
  readonly target: string;
  /** Which of the node's targets this is, from 0. */
  readonly index: number;
}

/** Nobody undercuts undercuts so often; hostile files do, and layouts follow them down. */
const MOST_DEPTH = 500;

type SchemeNode = AifNode & { type: SchemeType };
type Lists = Map<string, string[]>;

/**
 * What the RA and CA nodes of a file say. What has no premise, or leads to no claim in the end, is left out and told.
 * @param word what the file calls such a node
 */
export function inferencesOf(
  block: Pick<AifBlock, 'nodes' | 'edges'>,
  log: LossLog,
  word = (type: string): string => `${type} node`,
): Inference[] {
  const { nodes } = block;
  const ends = endsOf(block, log);
  const schemes = [...nodes.values()].filter(isScheme);
  const first = firstTargets(schemes, nodes, ends);
  const found = schemes.flatMap((node): Inference[] => {
    const target = first.get(node.key);
    if (target === undefined) {
      log.dropped({ what: word(node.type), ...leftOut(node, ends) });
      return [];
    }
    const fits = (key: string): boolean => key !== target && (first.has(key) || nodes.get(key)?.type === 'I');
    const others = (ends.targets.get(node.key) ?? []).filter(fits);
    const isClaim = (key: string): boolean => nodes.get(key)?.type === 'I';
    const targets = [target, ...others.filter(isClaim), ...others.filter((key) => !isClaim(key))];
    return targets.flatMap((key, index): Inference[] => {
      const given = ends.premises.get(node.key) ?? [];
      const premises = given.filter((premise) => premise !== key);
      if (premises.length < given.length)
        log.dropped({ what: 'edge', of: nameOf(node.text), how: t('A claim was its own premise.') });
      return premises.length > 0 ? [{ node, type: node.type, premises, target: key, index }] : [];
    });
  });
  return [...found, ...ends.bare];
}

/** Whether a node is one that a link is made of. */
export function isScheme(node: AifNode | undefined): node is SchemeNode {
  return node?.type === 'RA' || node?.type === 'CA';
}

interface Ends {
  readonly premises: Lists;
  readonly targets: Lists;
  /** For an RA or CA node, those that lead to it. */
  readonly about: Lists;
  readonly bare: Inference[];
}

function endsOf({ nodes, edges }: Pick<AifBlock, 'nodes' | 'edges'>, log: LossLog): Ends {
  const ends: Ends = { premises: new Map(), targets: new Map(), about: new Map(), bare: [] };
  for (const { from, to } of edges) {
    const [a, b] = [nodes.get(from), nodes.get(to)];
    if (a?.type === 'I' && b?.type === 'I') {
      ends.bare.push({ node: a, type: 'RA', premises: [from], target: to, index: 0 });
      const of = `${nameOf(a.text)} → ${nameOf(b.text)}`;
      log.approximated({ what: 'edge', of, how: t('It leads from a claim to a claim: read as support.') });
    } else if (a?.type === 'I' && isScheme(b)) push(ends.premises, to, from);
    else if (isScheme(a) && b?.type === 'I') push(ends.targets, from, to);
    else if (isScheme(a) && isScheme(b)) {
      push(ends.targets, from, to);
      push(ends.about, to, from);
    }
  }
  return ends;
}

/**
 * For each node that leads to a claim, if only through others, its first target. Found from the claims backwards, so that following first targets
 * never goes round in a circle.
 */
function firstTargets(
  schemes: readonly SchemeNode[],
  nodes: AifBlock['nodes'],
  { premises, targets, about }: Ends,
): Map<string, string> {
  const first = new Map<string, string>();
  const queue: string[] = [];
  const depths = new Map<string, number>();
  const take = (key: string, target: string): void => {
    const depth = (depths.get(target) ?? 0) + 1;
    if (
      depth > MOST_DEPTH ||
      first.has(key) ||
      !(premises.get(key) ?? []).some((premise) => premise !== target)
    )
      return;
    first.set(key, target);
    depths.set(key, depth);
    queue.push(key);
  };
  for (const { key } of schemes)
    for (const target of targets.get(key) ?? []) if (nodes.get(target)?.type === 'I') take(key, target);
  for (let next = 0; next < queue.length; next++) {
    const target = queue[next] ?? '';
    for (const key of about.get(target) ?? []) take(key, target);
  }
  return first;
}

function leftOut(node: SchemeNode, { premises, targets }: Ends): Pick<Loss, 'of' | 'how'> {
  const how = !premises.has(node.key)
    ? t('No claim leads into it.')
    : !targets.has(node.key)
      ? t('It leads to nothing.')
      : t('It leads to no other claim, to nothing that stays, or through too many others.');
  return { of: nameOf(node.text), how };
}

function push(lists: Lists, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
