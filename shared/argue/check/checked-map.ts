import { ENGLISH_SHARE, smallWordsIn } from '../../article/language';
import type { Change, MapDiff } from '../../edit/diff';
import { diffMaps } from '../../edit/diff-maps';
import { emptyMap, find, type ArgMap, type RecordTypes } from '../../map/arg-map';
import { KIND } from '../../map/node-kinds';
import { targetId } from '../../map/queries';
import { NO_HEAD } from '../../map/new-map';
import { sameValue } from '../../map/same-value';
import type { Link, Node } from '../../map/schema';
import { LiveTable } from '../ach/live-table';
import type { AchTable } from '../ach/table';
import type { Checked } from './finding';
import { inOrder } from './in-order';
import { NearCards } from './near-cards';
import { once } from './once';
import { SameWords } from './same-words';
import { supportGraph, type SupportGraph } from './support-graph';
import { touchedBy } from './touched';

/** Words below which the language of a map cannot be told. */
const ENOUGH = 40;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/** A map as rules look at it, kept up to date: an edit costs what it changes, and a pass over the lists that it changes. */
export class CheckedMap implements Checked {
  map = emptyMap(NO_HEAD);
  nodes: readonly Node[] = [];
  links: readonly Link[] = [];
  /** The cards, links and articles at which something was set aside. */
  readonly holders = new Set<string>();
  readonly #into = new Map<string, readonly Link[]>();
  readonly #from = new Map<string, readonly Link[]>();
  readonly #near = new NearCards();
  readonly #same = new SameWords();
  /** Of the questions whose tables were looked at. */
  readonly #tables = new Map<string, LiveTable>();
  /** Words of all cards, and small English ones among them. */
  readonly #small = { words: 0, english: 0 };
  #mayBeEnglish = true;
  /** Until a link leads otherwise. */
  #support: SupportGraph | undefined;

  readonly into = (id: string): readonly Link[] => this.#into.get(id) ?? NONE;
  readonly from = (id: string): readonly Link[] => this.#from.get(id) ?? NONE;
  readonly node = (id: string): Node | undefined => find(this.map, 'nodes', id);
  readonly table = (question: string): AchTable | undefined => {
    const live = this.#tables.get(question) ?? new LiveTable(question);
    this.#tables.set(question, live);
    return live.update(this.map);
  };
  readonly near = (): readonly (readonly [Node, Node])[] => this.#near.pairs();
  readonly same = (): readonly (readonly [Node, Node])[] => this.#same.pairs();
  readonly support = (): SupportGraph => (this.#support ??= supportGraph(this.links));
  readonly isEnglish = (node: Node): boolean => this.#mayBeEnglish && isLatin(node);

  /** Goes over to another map. @returns the cards and links around which something has changed for a rule; nothing where that may be all of them */
  update(map: ArgMap): ReadonlySet<string> | undefined {
    const before = this.map;
    const diff = diffMaps(before, map);
    this.map = map;
    const [nodes, links] = [changed(diff, 'nodes'), changed(diff, 'links')];
    if (nodes.come.length + nodes.gone.length > 0)
      this.nodes = inOrder(this.nodes, new Set(nodes.gone.map(({ id }) => id)), nodes.come);
    if (links.come.length + links.gone.length > 0) {
      this.links = inOrder(this.links, new Set(links.gone.map(({ id }) => id)), links.come);
      this.#relink(this.#into, links, (link) => [targetId(link)]);
      this.#relink(this.#from, links, ({ premises }) => new Set(premises));
    }
    if (diff.some(leadsOtherwise)) this.#support = undefined;
    for (const change of diff) this.#noteHolder(change);
    for (const { id } of nodes.gone) if (!this.node(id)) this.#tables.delete(id);
    this.#same.update(nodes.gone, nodes.come);
    const isOtherLanguage = this.#countWords(nodes);
    if (isOtherLanguage) this.#near.update(this.#near.cards(), this.nodes.filter(this.#isCompared));
    else this.#near.update(nodes.gone, nodes.come.filter(this.#isCompared));
    const isAnew = before.tables.nodes.size === 0;
    return isAnew || isOtherLanguage ? undefined : touchedBy(diff, { before, after: map }, this);
  }

  readonly #isCompared = (node: Node): boolean => KIND[node.kind].isStatement && this.isEnglish(node);

  #relink(
    lists: Map<string, readonly Link[]>,
    { gone, come }: Changed<Link>,
    endsOf: (link: Link) => Iterable<string>,
  ): void {
    const comes = new Map<string, Link[]>();
    for (const link of gone) for (const end of endsOf(link)) comes.set(end, []);
    for (const link of come)
      for (const end of endsOf(link)) {
        const own = comes.get(end);
        if (own) own.push(link);
        else comes.set(end, [link]);
      }
    const ids = new Set(gone.map(({ id }) => id));
    for (const [end, own] of comes) {
      const list = inOrder(lists.get(end) ?? NONE, ids, own);
      if (list.length > 0) lists.set(end, list);
      else lists.delete(end);
    }
  }

  #noteHolder({ table, id, to }: Change): void {
    if (table !== 'nodes' && table !== 'links' && table !== 'sources') return;
    if (to?.dismissed) this.holders.add(id);
    else this.holders.delete(id);
  }

  /** Counts the words that came and went. @returns whether it is decided otherwise than before that the map may be English */
  #countWords({ gone, come }: Changed<Node>): boolean {
    for (const [nodes, sign] of [
      [gone, -1],
      [come, 1],
    ] as const)
      for (const node of nodes) {
        const { words, english } = smallWordsIn(node.text);
        this.#small.words += sign * words;
        this.#small.english += sign * english;
      }
    const { words, english } = this.#small;
    const { language } = this.map.head;
    const before = this.#mayBeEnglish;
    this.#mayBeEnglish = language?.startsWith('en') ?? (words < ENOUGH || english / words >= ENGLISH_SHARE);
    return before !== this.#mayBeEnglish;
  }
}

const NONE: readonly Link[] = [];

/** Whether a link came, went, or goes from other cards to other ends: most edits leave that as it is. */
function leadsOtherwise({ table, from, to }: Change): boolean {
  if (table !== 'links') return false;
  if (!from || !to) return true;
  const { relation, premises, target } = from;
  return (
    relation !== to.relation || !sameValue({ premises, target }, { premises: to.premises, target: to.target })
  );
}

/** What went from a table, and what came; a record that is another one now did both. */
interface Changed<R> {
  readonly gone: R[];
  readonly come: R[];
}

function changed<T extends 'nodes' | 'links'>(diff: MapDiff, table: T): Changed<RecordTypes[T]> {
  const all: Changed<RecordTypes[T]> = { gone: [], come: [] };
  for (const change of diff) {
    if (change.table !== table) continue;
    if (change.from) all.gone.push(change.from as RecordTypes[T]);
    if (change.to) all.come.push(change.to as RecordTypes[T]);
  }
  return all;
}

const isLatin = once(({ text }: Node): boolean => {
  const letters = text.match(LETTER)?.length ?? 0;
  return letters > 0 && (text.match(LATIN)?.length ?? 0) / letters > 0.8;
});
