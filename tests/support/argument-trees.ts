import { frameworkOf } from '../../shared/argue/dung/framework';
import { LABEL, type Labelling } from '../../shared/argue/dung/label';
import type { ArgMap } from '../../shared/map/arg-map';
import { targetId } from '../../shared/map/queries';
import type { Link } from '../../shared/map/schema';
import { idsOf, recordsOf } from '../../shared/map/table';

/** An argument as Modgil and Prakken (2014) build it: an ordinary premise, or a link on top of arguments for its premises. */
interface Tree {
  readonly card: string | undefined;
  readonly link: Link | undefined;
  readonly below: readonly Tree[];
}

/**
 * All argument trees of a small map that use a card at most twice on a way down (more say nothing new), and who attacks whom among them: written from the
 * definitions (ordinary premises, last link), apart from the product's code, to check its translation.
 */
export class ArgumentTrees {
  readonly trees: Tree[];
  readonly #links: Link[];
  /** Questions of whose answers one alone can hold. */
  readonly #exclusive: ReadonlySet<string>;

  constructor(map: ArgMap) {
    this.#links = [...recordsOf(map.tables.links)];
    const cards = [...idsOf(map.tables.nodes)];
    const steps = this.#links.filter((link) => 'link' in link.target || link.relation !== 'supports');
    this.#exclusive = new Set(
      [...recordsOf(map.tables.nodes)].flatMap(({ id, exclusive }) => (exclusive ? id : [])),
    );
    this.trees = [
      ...cards.flatMap((card) => this.#treesFor(card, [])),
      ...steps.flatMap((link) => this.#treesBy(link, undefined, [])),
    ];
  }

  framework() {
    const from: number[] = [];
    const to: number[] = [];
    this.trees.forEach((attacker, a) =>
      this.trees.forEach((attacked, b) => {
        if (!allOf(attacked).some((part) => this.#attacks(attacker, part))) return;
        from.push(a);
        to.push(b);
      }),
    );
    return frameworkOf(this.trees.length, { from, to });
  }

  /** A card holds if some argument for it is in, and is out if none can be. */
  cardLabel(card: string, labels: Labelling): string {
    return best(this.trees.flatMap((tree, i) => (tree.card === card ? (labels[i] ?? 0) : [])));
  }

  linkLabel(link: string, labels: Labelling): string {
    return best(this.trees.flatMap((tree, i) => (tree.link?.id === link ? (labels[i] ?? 0) : [])));
  }

  #treesFor(card: string, above: readonly string[]): Tree[] {
    if (above.filter((one) => one === card).length >= 2) return [];
    const supports = this.#links.filter(
      (link) => link.relation === 'supports' && 'node' in link.target && link.target.node === card,
    );
    if (supports.length === 0) return [{ card, link: undefined, below: [] }];
    return supports.flatMap((link) => this.#treesBy(link, card, [...above, card]));
  }

  #treesBy(link: Link, card: string | undefined, above: readonly string[]): Tree[] {
    let choices: Tree[][] = [[]];
    for (const premise of link.premises) {
      const trees = this.#treesFor(premise, above);
      choices = choices.flatMap((before) => trees.map((tree) => [...before, tree]));
    }
    return choices.map((below) => ({ card, link, below }));
  }

  /** That of the heaviest link by which a card answers a question; none where it does not. */
  #answerWeight(card: string | undefined, question: string): number | undefined {
    const weights = this.#links.flatMap((link) =>
      link.relation === 'answers' && link.premises[0] === card && targetId(link) === question
        ? (link.weight ?? 1)
        : [],
    );
    return weights.length === 0 ? undefined : Math.max(...weights);
  }

  /** Whether an argument attacks another at its top: undercuts its link, undermines its premise, or rebuts its conclusion. */
  #attacks(attacker: Tree, part: Tree): boolean {
    const { link } = attacker;
    if (!link) return false;
    const target = targetId(link);
    if (link.relation === 'answers') {
      const [own] = link.premises;
      if (!this.#exclusive.has(target) || part.card === undefined || part.card === own) return false;
      const [mine, theirs] = [this.#answerWeight(own, target), this.#answerWeight(part.card, target)];
      return mine !== undefined && theirs !== undefined && mine >= theirs;
    }
    if (link.relation === 'opposes' && attacker.card === undefined) {
      if ('link' in link.target) return part.link?.id === target;
      if (part.card !== target) return false;
      return part.link === undefined || !isWeaker(link, part.link);
    }
    // An argument for a card strikes back at what opposes the card.
    if (part.link?.relation !== 'opposes' || part.card !== undefined || 'link' in part.link.target)
      return false;
    return attacker.card === part.link.target.node && !isWeaker(link, part.link);
  }
}

function isWeaker(a: Link, b: Link): boolean {
  return (a.weight ?? 1) < (b.weight ?? 1);
}

function allOf(tree: Tree): Tree[] {
  return [tree, ...tree.below.flatMap(allOf)];
}

function best(labels: readonly number[]): string {
  if (labels.includes(LABEL.in)) return 'in';
  return labels.every((label) => label === LABEL.out) ? 'out' : 'undecided';
}
