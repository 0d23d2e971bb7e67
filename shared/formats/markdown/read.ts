import { fail, type Result } from '../../result';
import type { Link, NodeKind, Relation } from '../../map/schema';
import { SAID_BY } from '../../map/asides';
import { plainText } from '../../text/plain';
import type { ReadContext, Reading } from '../format';
import { signed, signReading, type Signed } from '../leading-sign';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { parentsOf } from '../outline-tree';
import type { SignReading } from '../read-options';
import { RecordCheck } from '../record-check';
import { withBlockReferences } from './block-references';
import { listOf, type Bullet } from './bullets';
import { tellTask } from '../task-box';
import { AGAIN_WORD, LINK_WORDS } from './syntax';
import { KIND, KIND_FOR, KINDS } from '../../map/node-kinds';
import { RELATION, RELATION_FOR, RELATION_NAMES } from '../../map/relations';
import { fittingRelation } from '../../map/may-answer';
import { t, worded } from '../../words/words';

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

const KIND_OF = new Map<string, NodeKind>(KINDS.map((kind) => [KIND[kind].formats.markdown, kind]));
const RELATION_OF = new Map<string, Relation>(
  RELATION_NAMES.flatMap((relation) => {
    const { onNode, onLink } = RELATION[relation].formats.markdown;
    return [
      [onNode, relation],
      [onLink, relation],
    ] as const;
  }),
);

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
    builder.log.dropped({ what: 'text', of: nameOf(text), how: t('It stands outside the list.'), line });
  const bullets = list.isOurs ? list.bullets : withBlockReferences(list.bullets);
  const parents = parentsOf(bullets);
  const marked = bullets.map(({ sign }, index) => ({ sign, parent: parents[index] ?? -1 }));
  const signs = list.isOurs ? 'bullets' : signReading(marked, context.options?.signs, builder.log);
  new ListReader(builder, context, signs).read(bullets, parents);
  return builder.finish();
}

const HOW_UNREAD = worded({
  address: 'Texts of a map are plain.',
  comment: 'Nobody is shown it there.',
  attribute: 'An outline has no place for it.',
});

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
    private readonly signs: SignReading,
  ) {
    this.check = new RecordCheck(builder.log, context.newId);
  }

  read(bullets: readonly Bullet[], parents: readonly number[]): void {
    for (const bullet of bullets) {
      const id = bullet.block ?? bullet.ids[0] ?? '';
      const isNode = bullet.block !== undefined || KIND_OF.has(bullet.what ?? '');
      if (isNode && bullet.what !== AGAIN_WORD && !this.ahead.has(id)) this.ahead.set(id, bullet);
    }
    const made: (Made | undefined)[] = [];
    for (const [index, bullet] of bullets.entries()) {
      const under = made[parents[index] ?? -1];
      made.push(isBlank(bullet) ? under : this.make(bullet, under));
    }
    for (const { order, ...link } of this.links) {
      const places = new Map(order.map((id, place) => [this.nodes.get(id)?.node, place]));
      const placeOf = (id: string): number => places.get(id) ?? order.length;
      link.premises.sort((a, b) => placeOf(a) - placeOf(b));
      const target = 'node' in link.target ? link.target.node : undefined;
      if (link.premises.length > 0 && (target === undefined || !link.premises.includes(target))) {
        this.builder.add('links', link);
        this.builder.log.kept('links');
      } else
        this.builder.log.dropped({ what: 'link', of: link.id, how: t('It has no premises but its target.') });
    }
  }

  private make(bullet: Bullet, under: Made | undefined): Made | undefined {
    const { word, what, ids } = bullet;
    const relation = RELATION_OF.get(word ?? '');
    if ((LINK_WORDS as readonly string[]).includes(what ?? ''))
      return under && { link: this.link(under, relation ?? RELATION_FOR.pro, ids[0], ids.slice(1)) };
    this.tellUnread(bullet);
    const says = what === undefined ? signed(bullet.text, under !== undefined, this.signs) : undefined;
    const text = says?.text ?? bullet.text;
    const side = relation ?? this.said(bullet, says);
    const kind =
      what !== undefined || !under || side !== RELATION_FOR.con ? KIND_FOR.statement : KIND_FOR.objection;
    const node = this.again(bullet) ?? this.node(bullet, text, says?.kind ?? KIND_OF.get(what ?? '') ?? kind);
    if (!under) return node;
    if ('link' in under && (word === 'Premise' || word === undefined)) {
      if (!under.link.premises.includes(node.node)) under.link.premises.push(node.node);
    } else this.link(under, side ?? RELATION_FOR.answer, ids[1], []).premises.push(node.node);
    return node;
  }

  private tellUnread(bullet: Bullet): void {
    const { log } = this.builder;
    const { line } = bullet;
    tellTask(bullet, log, line);
    for (const { what, text } of bullet.unread)
      log.dropped({ what, of: nameOf(text), how: HOW_UNREAD[what], line });
  }

  /** The relation that a bullet of others names by a word or a sign; nothing where a question may be answered. */
  private said({ what, sign }: Bullet, says: Signed | undefined): Relation | undefined {
    if (what !== undefined || says?.kind === KIND_FOR.question) return RELATION_FOR.pro;
    if (says?.relation || this.signs === 'bullets' || !sign) return says?.relation;
    return sign === '-' ? RELATION_FOR.con : RELATION_FOR.pro;
  }

  private again({ what, ids, text }: Bullet): { node: string; kind: NodeKind } | undefined {
    if (what !== AGAIN_WORD) return undefined;
    const ahead = this.ahead.get(ids[0] ?? '');
    if (ahead) return this.node(ahead, ahead.text, KIND_OF.get(ahead.what ?? '') ?? KIND_FOR.statement);
    return this.nodes.get(ids[0] ?? '') ?? this.byName.get(nameOf(text));
  }

  private node(bullet: Bullet, text: string, kind: NodeKind): { node: string; kind: NodeKind } {
    const made = this.made.get(bullet);
    if (made) return made;
    const [given = ''] = bullet.ids;
    const speaker = bullet.asides.find((aside) => aside.startsWith(SAID_BY))?.slice(SAID_BY.length);
    const record = {
      id: this.check.id('nodes', given),
      kind,
      text,
      ...(bullet.below !== '' && { note: bullet.below }),
      ...(speaker !== undefined && { speaker }),
    };
    const node = { node: this.builder.add('nodes', record), kind };
    this.made.set(bullet, node);
    this.builder.log.kept('nodes');
    if (given !== '' && !this.nodes.has(given)) this.nodes.set(given, node);
    if (!this.byName.has(nameOf(text))) this.byName.set(nameOf(text), node);
    return node;
  }

  private link(under: Made, relation: Relation, given: string | undefined, order: string[]): GrowingLink {
    const target = 'node' in under ? { node: under.node } : { link: under.link.id };
    const asked = 'node' in under ? under.kind : undefined;
    const link: GrowingLink = {
      id: this.check.id('links', given),
      relation: fittingRelation(relation, 1, asked),
      premises: [],
      target,
      order,
    };
    this.links.push(link);
    return link;
  }
}

/** A bullet without anything behind it: what hangs below it hangs at what is above. One of ours is a card without words. */
function isBlank({ text, what, ids }: Bullet): boolean {
  return text === '' && what === undefined && ids.length === 0;
}
