import { filledIn } from '../citations/fill-in';
import { KnownReferences } from '../citations/same-reference';
import { itemOf } from '../citations/source-item';
import { swapReferences } from '../map/references';
import type { Node, Passage, Source } from '../map/schema';
import { recordsOf } from '../map/table';
import { findAll, foldText, type FoldedText } from '../text/find';
import { compareWith } from '../text/reanchor/reanchor';
import { makePassage } from '../text/selector';
import { passageAt } from './anchors';
import type { EditContext } from './command';
import { reanchored } from './reanchored';
import type { Staging } from './staging';

/** References and quotations as they were read from a file, under the ids that they have there. */
export interface Brought {
  sources: Source[];
  passages: Passage[];
  nodes: Node[];
}

/** Puts references into a map: sources by what they are known by, quotations where their words stand. */
export class Bringing {
  private readonly ids = new Map<string, string>();
  private readonly folded = new Map<string, FoldedText>();
  private readonly compared = new Map<string, ReturnType<typeof compareWith>>();

  constructor(
    readonly staging: Staging,
    private readonly context: EditContext,
  ) {}

  bring({ sources, passages, nodes }: Brought): void {
    const known = new KnownReferences(recordsOf(this.staging.map.tables.sources));
    for (const source of sources) this.ids.set(source.id, this.bringSource(source, known));
    for (const passage of passages) this.ids.set(passage.id, this.bringPassage(passage));
    for (const node of nodes) this.bringNode(node);
  }

  private bringSource(source: Source, known: KnownReferences): string {
    const same = known.find(itemOf(source));
    const own = swapReferences('sources', source, (old) => this.ids.get(old)) ?? source;
    const put = same ? filledIn(same, source) : { ...own, id: this.context.newId('sources') };
    this.staging.put('sources', put);
    known.add(put);
    return put.id;
  }

  private bringPassage(passage: Passage): string {
    const own = this.ids.get(passage.source) ?? passage.source;
    const found = this.foundIn(own, passage) ??
      this.foundElsewhere(own, passage) ?? { ...passage, source: own };
    const there = passageAt(this.staging, found);
    if (there) return there.id;
    const id = this.context.newId('passages');
    this.staging.put('passages', { ...found, id });
    return id;
  }

  /** Where a quotation stands in the text of its article; in other words, too, which its status then says. */
  private foundIn(own: string, passage: Passage): Passage | undefined {
    const source = this.staging.get('sources', own);
    if (!source || source.text === '') return undefined;
    const compare = this.compared.get(own) ?? compareWith(source.text);
    this.compared.set(own, compare);
    const [verdict] = compare(passage.exact)([{ start: 0, end: passage.exact.length }]);
    if (!verdict || verdict.verdict === 'lost') return undefined;
    const certain = verdict.verdict === 'moved' ? { ...verdict, verdict: 'exact' as const } : verdict;
    return reanchored({ ...passage, source: own, status: 'lost' }, source, certain);
  }

  /** The place in the only other article that has these words, once. */
  private foundElsewhere(own: string, passage: Passage): Passage | undefined {
    const places = [...recordsOf(this.staging.map.tables.sources)]
      .filter(({ id, text }) => id !== own && text !== '')
      .flatMap((source) =>
        findAll(this.foldedOf(source), passage.exact, 2).map((place) => ({ source, place })),
      );
    const [only, another] = places;
    return only && !another ? makePassage({ id: passage.id, source: only.source, ...only.place }) : undefined;
  }

  private foldedOf({ id, text }: Source): FoldedText {
    const folded = this.folded.get(id) ?? foldText(text);
    this.folded.set(id, folded);
    return folded;
  }

  /** A card that says the same of the same passage is there already when a note is brought in again. */
  private bringNode(node: Node): void {
    const swapped = swapReferences('nodes', node, (old) => this.ids.get(old)) ?? node;
    const isThere = [...recordsOf(this.staging.map.tables.nodes)].some(
      ({ text, note, passages }) =>
        text === swapped.text && note === swapped.note && String(passages) === String(swapped.passages),
    );
    // There is one main claim: the new card is not it.
    if (!isThere) this.staging.put('nodes', { ...swapped, id: this.context.newId('nodes'), main: undefined });
  }
}
