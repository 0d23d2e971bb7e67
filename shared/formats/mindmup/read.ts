import type { LinkTarget, NodeKind, Relation } from '../../map/schema';
import { fail, type Result } from '../../result';
import type { ReadContext, Reading } from '../format';
import { readJson } from '../json/read-json';
import { sideOfHeading } from '../leading-sign';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { fieldOf, fieldText, looseOf, textOf } from '../own/records';
import { leadsBack, likelyKind, relationDenied, relationFrom } from '../own/words';
import { connector, idea, type Idea } from './schema';
import { walkIdeas, type Placed } from './walk';
import { KIND_FOR } from '../../map/node-kinds';
import { RELATION, RELATION_FOR } from '../../map/relations';
import { favouring } from '../../map/may-answer';
import { t } from '../../words/words';
import { readAs } from '../read-as';
import { noteOfIdea, tellRest } from './words-of-idea';

const MOST_DEPTH = 500; // of JSON; an idea below an idea is two levels down
const THICKEST = 10; // px of a connector that is as strong as can be

/** Reads a map of MindMup: what hangs below an idea bears on it, what hangs in one bracket does so together. */
export function readMindmup(text: string, context: ReadContext): Result<Reading> {
  const json = readJson(text, 'MindMup', MOST_DEPTH);
  if (!json.ok) return json;
  const file = looseOf(json.value);
  if (file['ideas'] === undefined && file['formatVersion'] === undefined)
    return fail(
      'malformed',
      'This is no MindMup file: it has no ideas and no format version.',
      'Choose another file.',
    );
  return new MindmupReader(context).read(json.value);
}

class MindmupReader {
  private readonly builder: MapBuilder;
  private readonly nodes = new Map<Placed, string>();
  private readonly byIdea = new Map<string, Placed>();
  private readonly kinds = new Map<string, NodeKind>();
  /** The links that brackets have become; a bracket in a bracket undercuts or backs the link of that one. */
  private readonly links = new Map<Placed, string>();

  constructor(context: ReadContext) {
    this.builder = new MapBuilder(context);
  }

  read(file: unknown): Result<Reading> {
    const { log } = this.builder;
    const ideas = walkIdeas(file, log);
    const [root] = ideas;
    const title = root?.idea.title?.trim() ?? '';
    if (title !== '') this.builder.set({ title: fieldText(title, this.builder.log) });
    // Since format version 3 the file itself only holds the ideas; before, it was the first of them.
    const isHolder = fieldOf(file, 'formatVersion') === 3 || root?.idea.id === 'root';
    if (root && isHolder) {
      const note = noteOfIdea(root.idea, log);
      if (note !== undefined) this.builder.set({ description: fieldText(note, log) });
      tellRest(root.idea, log);
    }
    for (const idea of ideas) if (!(idea === root && isHolder)) this.addIdea(idea);
    for (const idea of ideas) this.addLink(idea);
    const lines = fieldOf(file, 'links');
    for (const line of Array.isArray(lines) ? (lines as unknown[]) : []) this.addConnector(line);
    if (fieldOf(file, 'theme') !== undefined)
      log.dropped({ what: 'theme', of: nameOf(title), how: t('looks are not read') });
    return this.builder.finish();
  }

  private addIdea(placed: Placed): void {
    const { id, title, attr } = placed.idea;
    if (id !== undefined && !this.byIdea.has(id)) this.byIdea.set(id, placed);
    tellRest(placed.idea, this.builder.log);
    const note = noteOfIdea(placed.idea, this.builder.log);
    if (bracketOf(placed)) {
      this.tellBracket(placed.idea, note);
      return;
    }
    const text = fieldText(title ?? '', this.builder.log).trim();
    const isImplicit = attr.styleNames?.includes('attr_implicit_claim') ?? false;
    const kind = isImplicit ? KIND_FOR.unstated : likelyKind(text);
    const node = this.builder.add('nodes', {
      kind,
      text,
      note: note === undefined ? undefined : fieldText(note, this.builder.log),
    });
    this.kinds.set(node, kind);
    this.nodes.set(placed, node);
    this.builder.log.kept('nodes');
  }

  /** A bracket only joins what hangs in it: words that somebody gave it stand nowhere. */
  private tellBracket({ title }: Idea, note: string | undefined): void {
    const words = [/^(?:group|supporting|opposing)?$/i.test(title?.trim() ?? '') ? '' : title, note];
    for (const dropped of words)
      if (dropped)
        this.builder.log.dropped({ what: 'group', of: nameOf(dropped), how: t('a bracket has no words') });
  }

  private addLink(placed: Placed): void {
    const bracket = bracketOf(placed);
    const parent = placed.parent && this.nodes.get(placed.parent);
    const name = nameOf(placed.idea.title ?? '');
    if (bracket) {
      const premises = placed.children.flatMap((child) => this.nodes.get(child) ?? []);
      const above = placed.parent && this.links.get(placed.parent);
      const target =
        parent !== undefined ? { node: parent } : above !== undefined ? { link: above } : undefined;
      if (target === undefined || premises.length === 0)
        this.builder.log.dropped({ what: 'group', of: name, how: t('nothing hangs in it or above it') });
      else this.links.set(placed, this.put(placed, bracket, premises, target));
      return;
    }
    const node = this.nodes.get(placed);
    if (node === undefined || parent === undefined || (placed.parent && bracketOf(placed.parent))) return;
    const said = relationFrom(labelOf(placed)) ?? sideOfHeading(placed.idea.title ?? '');
    const relation =
      said && !RELATION[said].isAnswer
        ? said
        : (relationDenied(labelOf(placed)) ?? favouring(1, this.kinds.get(parent)));
    const id = this.put(placed, relation, [node], { node: parent });
    if (said !== relation)
      this.builder.log.approximated({
        what: 'idea',
        id,
        of: name,
        how: t('read as “{relation}”: it hangs in no bracket', { relation: t(relation) }),
      });
  }

  private put(placed: Placed, relation: Relation, premises: string[], target: LinkTarget): string {
    const width = placed.idea.attr.parentConnector.width ?? undefined;
    const label = labelOf(placed);
    const weight = width === undefined ? undefined : Math.min(1, Math.max(0, width / THICKEST));
    const note = label === undefined || relationFrom(label) ? undefined : fieldText(label, this.builder.log);
    const id = this.builder.add('links', { relation, premises, target, weight, note });
    this.builder.log.kept('links');
    if (weight !== undefined)
      this.builder.log.approximated({
        what: 'parentConnector',
        id,
        of: `${width} px`,
        how: t('a weight of {weight}', { weight: String(weight) }),
      });
    return id;
  }

  /** A line across the map. */
  private addConnector(value: unknown): void {
    const { log } = this.builder;
    const parsed = connector.safeParse(value);
    const label = labelOfConnector(fieldOf(value, 'attr'));
    const ends = parsed.success
      ? [parsed.data.ideaIdFrom, parsed.data.ideaIdTo].map((id) =>
          this.nodes.get(this.byIdea.get(id) ?? NOTHING),
        )
      : [];
    const [from, to] = leadsBack(label) ? ends.reverse() : ends;
    if (from === undefined || to === undefined || from === to) {
      log.dropped({
        what: 'link',
        of: label === undefined ? t('a line across the map') : nameOf(label),
        how: t('it does not lead from one claim to another'),
      });
      return;
    }
    const said = relationFrom(label);
    const relation = said && !RELATION[said].isAnswer ? said : (relationDenied(label) ?? RELATION_FOR.pro);
    const id = this.builder.add('links', {
      relation,
      premises: [from],
      target: { node: to },
      note: label === undefined || said ? undefined : fieldText(label, this.builder.log),
    });
    log.kept('links');
    if (said !== relation)
      log.approximated({ what: 'link', id, of: nameOf(label ?? ''), how: readAs(relation) });
  }
}

const NOTHING: Placed = { idea: idea.parse({}), parent: undefined, children: [] };

/** What a bracket's premises do, where an idea is one. */
function bracketOf({ idea }: Placed): Relation | undefined {
  const group = idea.attr.group ?? undefined;
  return group === 'opposing'
    ? RELATION_FOR.con
    : group === undefined || group === ''
      ? undefined
      : RELATION_FOR.pro;
}

function labelOf({ idea }: Placed): string | undefined {
  return idea.attr.parentConnector.label ?? undefined;
}

function labelOfConnector(attr: unknown): string | undefined {
  return (
    textOf(fieldOf(attr, 'label'), 'text') ?? textOf(attr, 'label') ?? textOf(fieldOf(attr, 'style'), 'label')
  );
}
