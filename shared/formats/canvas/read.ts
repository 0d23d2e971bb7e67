import type { Rect } from '../../layout/rect';
import { LIMITS } from '../../map/schema';
import { fail, type Result } from '../../result';
import { t } from '../../words/words';
import type { ReadContext, Reading } from '../format';
import { readJson } from '../json/read-json';
import { tellUnshownStrings } from '../json/unshown-strings';
import { LinkReader, type ReadCard, type ReadEdge, type ReadInference } from '../graph/read-links';
import { nameOf } from '../loss';
import { MapBuilder } from '../map-builder';
import { joinForeign } from '../own/foreign';
import { fieldOf, fieldText, looseOf, recordFrom, textOf, without, type Loose } from '../own/records';
import { takeRest } from '../own/rest';
import { TakenIds, isIdOf } from '../own/taken-ids';
import { likelyKind, relationDenied, relationFrom } from '../own/words';
import { groupColor, relationOfColor } from './colors';
import { areaFinder } from './containment';
import { isDrawnBack } from './drawn-back';
import { plainOfMarkdown } from '../markdown/plain-of-markdown';
import { escapeMarkdown, showsWords, unescapeMarkdown } from './markdown';
import { canvasEdge, canvasFile, canvasNode, type CanvasEdge, type CanvasNode } from './schema';
import { placeWidth } from './size';

const SAID = ['id', 'type', 'x', 'y', 'width', 'height', 'counterpoint'];

/** Reads a JSON Canvas as a map: cards as claims, lines as links, areas as groups. */
export function readCanvas(text: string, context: ReadContext): Result<Reading> {
  const json = readJson(text, 'JSON Canvas');
  if (!json.ok) return json;
  const file = canvasFile.safeParse(json.value);
  const { nodes, edges } = file.success ? file.data : {};
  // Both lists are optional: an object with nothing in it is an empty canvas, one with something else is none.
  if (!file.success || (!nodes && !edges && Object.keys(looseOf(json.value)).length > 0))
    return fail('malformed', 'This is no JSON Canvas: it lists no cards.', 'Choose another file.');
  if ((nodes?.length ?? 0) + (edges?.length ?? 0) > LIMITS.records)
    return fail(
      'too-large',
      'This canvas has more than {records} cards and lines.',
      'No map has. It was not read.',
      { records: LIMITS.records },
    );
  return new CanvasReader(context, looseOf(json.value)).read(nodes ?? [], edges ?? []);
}

class CanvasReader {
  private readonly builder: MapBuilder;
  private readonly ids: TakenIds;
  private readonly cards = new Map<string, ReadCard>();
  private readonly inferences = new Map<string, ReadInference>();
  private readonly groups = new Map<string, string>();
  /** Of groups, by their ids. */
  private readonly titles = new Map<string, string>();

  constructor(
    context: ReadContext,
    private readonly file: Loose,
  ) {
    this.builder = new MapBuilder(context);
    this.ids = new TakenIds(context.newId);
  }

  read(nodeValues: readonly unknown[], edgeValues: readonly unknown[]): Result<Reading> {
    const { builder, ids, cards, inferences } = this;
    const nodes = this.checked(nodeValues, canvasNode, 'card') as CanvasNode[];
    const lines = this.checked(edgeValues, canvasEdge, 'edge') as CanvasEdge[];
    takeRest(this.file['counterpoint'], builder, ids);
    const areas = nodes.filter(({ type }) => type === 'group');
    for (const area of areas) this.addArea(area);
    const rects = new Map<string, Rect>(areas.map((area) => [this.groups.get(area.id) ?? '', area]));
    const areaOf = areaFinder(rects, nodes.length);
    if (!areaOf)
      builder.log.dropped({ what: 'group', of: t('all'), how: t('too many to tell who belongs to them') });
    for (const area of areas) this.tellNested(area, areaOf?.(area, true));
    for (const node of nodes) if (node.type !== 'group') this.addCard(node, areaOf?.(node));
    const edges = lines.map(readEdge);
    for (const { foreign, note } of edges)
      tellUnshownStrings(
        'edge',
        without(foreign, ['id', 'label', 'plain']),
        builder.log,
        (text) => text === note,
      );
    const links = new LinkReader({ format: 'canvas', cards, inferences, edges }, builder, ids);
    links.run();
    const unread = new Set(links.unread.map(({ wantedId }) => wantedId));
    const kept = lines.filter(({ id }) => unread.has(id));
    const said = {
      ...without(this.file, ['nodes', 'edges', 'counterpoint']),
      ...(kept.length > 0 && { edges: kept }),
    };
    tellUnshownStrings('canvas', without(said, ['edges']), builder.log);
    const carried = fieldOf(fieldOf(this.file['counterpoint'], 'map'), 'foreign');
    builder.set({ foreign: joinForeign(carried, 'canvas', said) });
    return builder.finish();
  }

  private checked(
    values: readonly unknown[],
    schema: typeof canvasNode | typeof canvasEdge,
    what: string,
  ): unknown[] {
    return values.flatMap((value, index) => {
      const parsed = schema.safeParse(value);
      if (parsed.success) return [parsed.data];
      const words = ['text', 'label', 'file', 'url'].map((name) => textOf(value, name)).find((said) => said);
      const of = nameOf(words ?? t('number {number}', { number: index + 1 }));
      this.builder.log.dropped({ what, of, how: t('it is not as JSON Canvas has it') });
      return [];
    });
  }

  private addArea(area: CanvasNode): void {
    const own = looseOf(fieldOf(area['counterpoint'], 'group'));
    const drawn = fieldOf(area['counterpoint'], 'drawn');
    const id = this.ids.take('groups', own['id'] ?? area.id);
    this.groups.set(area.id, id);
    const frame = {
      x: Math.round(area.x),
      y: Math.round(area.y),
      width: Math.round(area.width),
      height: Math.round(area.height),
    };
    const isAsDrawn = (['x', 'y', 'width', 'height'] as const).every(
      (side) => fieldOf(drawn, side) === area[side],
    );
    const color = groupColor(area.color);
    const said = {
      ...without(area, [...SAID, 'label', ...(color ? ['color'] : [])]),
      ...(area.id !== id && { id: area.id }),
    };
    tellUnshownStrings('group', without(said, ['id']), this.builder.log);
    const title = fieldText(textOf(area, 'label') ?? '', this.builder.log);
    this.titles.set(id, title);
    const plain = {
      id,
      title,
      color,
      foreign: joinForeign(own['foreign'], 'canvas', said),
    };
    const framed = isAsDrawn ? plain : { ...plain, frame: { ...looseOf(own['frame']), ...frame } };
    const group = recordFrom('groups', { ...own, ...framed }) ?? recordFrom('groups', framed) ?? plain;
    this.builder.addWhole('groups', group);
    this.builder.log.kept('groups');
  }

  /** A map has one level of groups. */
  private tellNested(area: CanvasNode, around: string | undefined): void {
    if (around === undefined || area['counterpoint'] !== undefined) return;
    this.builder.log.approximated({
      what: 'group',
      of: nameOf(textOf(area, 'label') ?? area.id),
      how: t('It stands beside “{other}”, not in it.', { other: nameOf(this.titles.get(around) ?? '') }),
    });
  }

  private addCard(card: CanvasNode, area: string | undefined): void {
    const mark = card['counterpoint'];
    const link = fieldOf(mark, 'link');
    if (link !== undefined || isIdOf('links', card.id)) {
      const relation = relationFrom(textOf(card, 'text'));
      const foreign = looseOf(fieldOf(mark, 'foreign'));
      const wantedId = fieldOf(link, 'id') ?? card.id;
      this.inferences.set(card.id, { own: link, wantedId, relation, foreign, name: card.id });
      return;
    }
    const own = looseOf(fieldOf(mark, 'node'));
    const isOurs = Object.keys(own).length > 0;
    const id = this.ids.take('nodes', own['id'] ?? card.id);
    const text = this.textOfCard(card, id, isOurs);
    const said = this.whatElse(card, id, text);
    const plain = { id, text, foreign: joinForeign(own['foreign'], 'canvas', said) };
    const group = isOurs ? own['group'] : area;
    const guess = { ...plain, kind: likelyKind(text), ...(area !== undefined && { group: area }) };
    const note = isOurs || card.type === 'text' ? undefined : addressOf(card);
    const node =
      recordFrom('nodes', { ...guess, ...own, ...plain, group }) ??
      recordFrom('nodes', { ...guess, ...(note && { note }) });
    if (!node) return;
    this.builder.addWhole('nodes', isOurs || !note ? node : { ...node, note });
    const isShown = (words: string): boolean =>
      [node.text, node.note].some((shown) => shown?.includes(words));
    tellUnshownStrings('card', without(said, ['id', 'subpath', 'text']), this.builder.log, isShown);
    this.builder.log.kept('nodes');
    this.cards.set(card.id, { id, kind: node.kind });
    this.place(card, id);
  }

  private textOfCard(card: CanvasNode, id: string, isOurs: boolean): string {
    const address = addressOf(card);
    if (address !== undefined && !isOurs) {
      const place = textOf(card, 'subpath');
      const { type } = card;
      const how =
        place === undefined
          ? t('a claim named after its address: a card of the type “{type}” has no counterpart', { type })
          : t(
              'a claim named after its address (in it “{place}”): a card of the type “{type}” has no counterpart',
              {
                place: nameOf(place),
                type,
              },
            );
      this.builder.log.approximated({ what: 'card', id, of: nameOf(address), how });
    }
    const text = textOf(card, 'text');
    if (address === undefined && text === undefined)
      this.builder.log.approximated({
        what: 'card',
        id,
        of: card.id,
        how: t('a claim without text for “{type}”', { type: card.type }),
      });
    const { log } = this.builder;
    if (address !== undefined || !isRaw(card)) return fieldText(address ?? unescapeMarkdown(text ?? ''), log);
    const { words, hidden } = plainOfMarkdown(text ?? '');
    if (!isOurs) for (const { what, text: said } of hidden) log.unshown(what, said);
    return fieldText(words, log);
  }

  /** What a card says beside what a node has fields for. */
  private whatElse(card: CanvasNode, id: string, text: string): Record<string, unknown> {
    const drawn = fieldOf(card['counterpoint'], 'drawn');
    const written = textOf(card, 'text') ?? '';
    const raw =
      card.type === 'text' && isRaw(card) && written !== escapeMarkdown(text) && showsWords(written, text);
    return {
      ...without(card, [...SAID, 'text']),
      ...(raw && { text: written }),
      ...(card.id !== id && { id: card.id }),
      ...(fieldOf(drawn, 'height') !== card.height && { height: card.height }),
      ...(fieldOf(drawn, 'width') !== card.width &&
        placeWidth(card.width) !== card.width && { width: card.width }),
    };
  }

  private place(card: CanvasNode, node: string): void {
    const mark = card['counterpoint'];
    const drawn = fieldOf(fieldOf(mark, 'drawn'), 'width');
    const own = looseOf(fieldOf(mark, 'place'));
    const width = drawn === card.width ? own['width'] : placeWidth(card.width);
    const at = { node, x: Math.round(card.x), y: Math.round(card.y) };
    const place = recordFrom('places', { ...own, ...at, width }) ?? recordFrom('places', at);
    if (place) this.builder.addWhole('places', place);
  }
}

/** Whether a card has its text as somebody else wrote it. */
function isRaw(card: CanvasNode): boolean {
  const mark = card['counterpoint'];
  return fieldOf(mark, 'node') === undefined || fieldOf(mark, 'raw') === true;
}

function addressOf(card: CanvasNode): string | undefined {
  return card.type === 'file' ? textOf(card, 'file') : card.type === 'link' ? textOf(card, 'url') : undefined;
}

function readEdge(line: CanvasEdge): ReadEdge {
  const own = fieldOf(line['counterpoint'], 'link');
  const isDrawnByUs = line['counterpoint'] !== undefined && fieldOf(line['counterpoint'], 'kept') !== true;
  const isPart = fieldOf(line['counterpoint'], 'part') === 'premise';
  const turned = isDrawnBack(line);
  const word = relationFrom(line.label);
  const denied = relationDenied(line.label);
  const colored = isPart || word || denied || own ? undefined : relationOfColor(line.color);
  const relation = isPart ? undefined : (word ?? denied ?? colored);
  const foreign = without(line, [
    ...['id', 'fromNode', 'toNode', 'counterpoint'],
    ...(isDrawnByUs ? ['label', 'color'] : []),
  ]);
  const plain = !isDrawnByUs && line.label === undefined;
  return {
    from: turned ? line.toNode : line.fromNode,
    to: turned ? line.fromNode : line.toNode,
    relation,
    isColored: colored !== undefined,
    isDenial: denied !== undefined && own === undefined,
    note: own !== undefined || isDrawnByUs || word || !line.label?.trim() ? undefined : line.label,
    own,
    wantedId: fieldOf(own, 'id') ?? line.id,
    foreign: {
      ...foreign,
      ...(!isIdOf('links', line.id) && line.id !== fieldOf(own, 'id') && { id: line.id }),
      ...(plain && { plain }),
    },
    name: line.label ?? line.id,
  };
}
