import { fail, type Result } from '../../result';
import type { Link, NodeKind, Relation } from '../../map/schema';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { signed } from '../leading-sign';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { indentOf, parentsOf } from '../outline-tree';
import { RecordCheck } from '../record-check';
import { listOf, type Bullet } from './bullets';
import { AGAIN_WORD, KIND_WORDS, LINK_WORDS } from './syntax';

/** What a bullet has become: what hangs under it hangs under that. */
type Made = { node: string; kind: NodeKind } | { link: GrowingLink };

interface GrowingLink {
  id: string;
  relation: Relation;
  premises: string[];
  target: Link['target'];
  /** The ids of its premises in their order, as the file names them. */
  order: string[];
}

const KINDS = new Map(Object.entries(KIND_WORDS).map(([kind, word]) => [word, kind as NodeKind]));
const RELATIONS: ReadonlyMap<string, Relation> = new Map([
  ['Supports', 'supports'],
  ['Backs', 'supports'],
  ['Opposes', 'opposes'],
  ['Undercuts', 'opposes'],
  ['Answers', 'answers'],
]);

/**
 * Reads a nested list in Markdown as a map: what we wrote comes back with its links and ids; in other lists what stands under something supports it, unless
 * a sign or a word such as `Con:` says otherwise.
 */
export function readMarkdown(raw: string, context: ReadContext): Result<Reading> {
  const builder = new MapBuilder(context);
  const list = listOf(plainText(raw));
  if (list.bullets.length === 0 && !list.isOurs)
    return fail(
      'malformed',
      'This Markdown holds no list that could become a map.',
      'Bring it in as an article.',
    );
  if (list.title !== undefined) builder.set({ title: list.title });
  if (list.description !== undefined) builder.set({ description: list.description });
  for (const { text, line } of list.others)
    builder.log.dropped({ what: 'text', of: nameOf(text), how: 'It stands outside the list.', line });
  new ListReader(builder, context).read(list.bullets);
  return builder.finish();
}

class ListReader {
  private readonly check: RecordCheck;
  private readonly links: GrowingLink[] = [];
  /** By the id that the file names. */
  private readonly nodes = new Map<string, { node: string; kind: NodeKind }>();
  /** What a bullet that stands for a node has become, and by id those that come later than what refers to them. */
  private readonly made = new Map<Bullet, { node: string; kind: NodeKind }>();
  private readonly ahead = new Map<string, Bullet>();
  private readonly byName = new Map<string, { node: string; kind: NodeKind }>();

  constructor(
    private readonly builder: MapBuilder,
    context: ReadContext,
  ) {
    this.check = new RecordCheck(builder.log, context.newId);
  }

  read(bullets: readonly Bullet[]): void {
    const parents = parentsOf(bullets.map(({ raw }) => ({ indent: indentOf(raw) })));
    for (const bullet of bullets) {
      const [id = ''] = bullet.ids;
      if (bullet.what !== undefined && KINDS.has(bullet.what) && !this.ahead.has(id))
        this.ahead.set(id, bullet);
    }
    const made: (Made | undefined)[] = [];
    for (const [index, bullet] of bullets.entries()) made.push(this.make(bullet, made[parents[index] ?? -1]));
    for (const { order, ...link } of this.links) {
      const places = new Map(order.map((id, place) => [this.nodes.get(id)?.node, place]));
      const placeOf = (id: string): number => places.get(id) ?? order.length;
      link.premises.sort((a, b) => placeOf(a) - placeOf(b));
      const target = 'node' in link.target ? link.target.node : undefined;
      if (link.premises.length > 0 && (target === undefined || !link.premises.includes(target))) {
        this.builder.add('links', link);
        this.builder.log.kept('links');
      } else
        this.builder.log.dropped({ what: 'link', of: link.id, how: 'It has no premises but its target.' });
    }
  }

  private make(bullet: Bullet, under: Made | undefined): Made | undefined {
    const { word, what, ids } = bullet;
    const relation = RELATIONS.get(word ?? '');
    if ((LINK_WORDS as readonly string[]).includes(what ?? ''))
      return under && { link: this.link(under, relation ?? 'supports', ids[0], ids.slice(1)) };
    const says =
      what === undefined ? signed(bullet.text, under && ('node' in under ? under.kind : 'claim')) : undefined;
    const text = says?.text ?? bullet.text;
    const node =
      this.again(bullet) ?? this.node(bullet, text, says?.kind ?? KINDS.get(what ?? '') ?? 'claim');
    if (!under) return node;
    if ('link' in under && (word === 'Premise' || word === undefined)) {
      if (!under.link.premises.includes(node.node)) under.link.premises.push(node.node);
    } else this.link(under, relation ?? says?.relation ?? 'supports', ids[1], []).premises.push(node.node);
    return node;
  }

  private again({ what, ids, text }: Bullet): { node: string; kind: NodeKind } | undefined {
    if (what !== AGAIN_WORD) return undefined;
    const ahead = this.ahead.get(ids[0] ?? '');
    if (ahead) return this.node(ahead, ahead.text, KINDS.get(ahead.what ?? '') ?? 'claim');
    return this.nodes.get(ids[0] ?? '') ?? this.byName.get(nameOf(text));
  }

  private node(bullet: Bullet, text: string, kind: NodeKind): { node: string; kind: NodeKind } {
    const made = this.made.get(bullet);
    if (made) return made;
    const [given = ''] = bullet.ids;
    const node = { node: this.builder.add('nodes', { id: this.check.id('nodes', given), kind, text }), kind };
    this.made.set(bullet, node);
    this.builder.log.kept('nodes');
    if (given !== '' && !this.nodes.has(given)) this.nodes.set(given, node);
    if (!this.byName.has(nameOf(text))) this.byName.set(nameOf(text), node);
    return node;
  }

  private link(under: Made, relation: Relation, given: string | undefined, order: string[]): GrowingLink {
    const target = 'node' in under ? { node: under.node } : { link: under.link.id };
    const isAnswer = relation === 'answers' && 'node' in under && under.kind === 'question';
    const link: GrowingLink = {
      id: this.check.id('links', given),
      relation: relation === 'answers' && !isAnswer ? 'supports' : relation,
      premises: [],
      target,
      order,
    };
    this.links.push(link);
    return link;
  }
}
