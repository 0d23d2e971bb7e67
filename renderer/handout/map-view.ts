import type { Standing } from '../../shared/argue/map/standings';
import { boxOf, unionOfBoxes, type Box } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import { find } from '../../shared/map/arg-map';
import type { Node } from '../../shared/map/schema';
import { recordsOf, withRecords } from '../../shared/map/table';
import { drawMap } from '../../shared/picture/draw-map';
import type { Drawing, Part } from '../../shared/picture/drawing';
import { svgPicture } from '../../shared/picture/svg';
import type { ThemeName } from '../../shared/picture/themes';
import { hasBranch } from '../../shared/view/folds';
import { openingCards } from '../../shared/view/opening';
import type { Camera } from './camera';
import { addFoldSign, addRing } from './card-signs';

const GLIDE = 180; // ms
const READABLE = 0.7; // scale from which words can be read
const MARGIN = 24; // px

/** The picture of the map on the page: drawn again, by the same code as anywhere, when something is folded or the colours change. */
export class MapView {
  private boxes = new Map<string, Box>();
  private drawn: Drawing | undefined;
  private theme: ThemeName = 'light';
  private marked: { chosen: string | undefined; hits: ReadonlySet<string> | undefined } = {
    chosen: undefined,
    hits: undefined,
  };

  constructor(
    public map: ArgMap,
    private readonly frame: HTMLElement,
    private readonly camera: Camera,
    private readonly standings: ReadonlyMap<string, Standing>,
  ) {}

  /** Draws the map in these colours. */
  setTheme(theme: ThemeName): void {
    this.theme = theme;
    this.draw();
  }

  boxOf(id: string): Box | undefined {
    return this.boxes.get(id);
  }

  /** Shows all of a map that can be read then, else its main question with what answers it. */
  open(): void {
    if (!this.drawn) return;
    const boxAround = (ids: readonly string[]): Box | undefined =>
      unionOfBoxes(ids.flatMap((id) => this.boxes.get(id) ?? []));
    const canBeRead = (box: Box | undefined): boolean =>
      box !== undefined && this.camera.scaleFor(box) >= READABLE;
    if (canBeRead(boxOf(this.drawn))) return this.fit();
    const begin = boxAround(openingCards(this.map, (ids) => canBeRead(boxAround(ids))));
    if (begin) this.camera.open(withMargin(begin));
    else this.fit();
  }

  fit(): void {
    if (this.drawn) this.camera.fit(boxOf(this.drawn));
  }

  isFolded(id: string): boolean {
    return find(this.map, 'nodes', id)?.folded === true;
  }

  canFold(id: string): boolean {
    return hasBranch(this.map, id);
  }

  /** Folds or unfolds branches; the card `around` stays where it is on the screen. */
  fold(ids: Iterable<string>, folded: boolean, around?: string): void {
    const changed: [string, Node][] = [];
    for (const id of ids) {
      const node = find(this.map, 'nodes', id);
      if (node && (node.folded === true) !== folded && this.canFold(id))
        changed.push([id, { ...node, folded }]);
    }
    if (changed.length === 0) return;
    const { tables } = this.map;
    this.map = { ...this.map, tables: { ...tables, nodes: withRecords(tables.nodes, changed) } };
    const before = this.boxes;
    this.draw();
    const [old, now] = [before.get(around ?? ''), this.boxes.get(around ?? '')];
    const shift = old && now ? { x: now.minX - old.minX, y: now.minY - old.minY } : { x: 0, y: 0 };
    this.camera.follow(shift.x, shift.y);
    this.glide(before, shift);
  }

  foldAll(folded: boolean): void {
    this.fold(
      [...recordsOf(this.map.tables.nodes)].map(({ id }) => id),
      folded,
    );
    this.fit();
  }

  /** Marks the card that is read, and those that a search has found: all others stand back. */
  mark(marks: Partial<typeof this.marked>): void {
    this.marked = { ...this.marked, ...marks };
    const { chosen, hits } = this.marked;
    this.frame.classList.toggle('searching', hits !== undefined);
    for (const card of this.frame.querySelectorAll('.card')) {
      const id = card.getAttribute('data-id') ?? '';
      card.classList.toggle('chosen', id === chosen);
      card.classList.toggle('hit', hits?.has(id) === true);
    }
  }

  /** Gives a card the keyboard. */
  focus(id: string): void {
    this.card(id)?.focus({ preventScroll: true });
  }

  private card(id: string): SVGElement | undefined {
    return this.frame.querySelector<SVGElement>(`.card[data-id="${id}"]`) ?? undefined;
  }

  private draw(): void {
    const drawing = drawMap(this.map, { theme: this.theme, standings: this.standings });
    const parsed = new DOMParser().parseFromString(svgPicture(drawing), 'image/svg+xml').documentElement;
    if (parsed.localName !== 'svg') return;
    const focused = document.activeElement?.getAttribute('data-id') ?? undefined;
    const picture = document.importNode(parsed, true) as unknown as SVGSVGElement;
    this.frame.replaceChildren(picture);
    this.boxes = new Map(cardsOf(drawing).map(({ id = '', box }) => [id, box]));
    this.drawn = drawing;
    this.frame.style.background = drawing.background;
    for (const part of cardsOf(drawing)) this.dress(part);
    this.camera.show(picture, drawing);
    this.mark({});
    if (focused !== undefined) this.focus(focused);
  }

  private dress(part: Part): void {
    const id = part.id ?? '';
    const card = this.card(id);
    if (!card) return;
    card.querySelector('title')?.remove(); // its words are on the card
    addRing(card, part.box);
    card.setAttribute('tabindex', '0');
    card.setAttribute('role', 'button');
    card.setAttribute('aria-label', part.title);
    if (!this.canFold(id)) return;
    card.setAttribute('aria-expanded', String(!this.isFolded(id)));
    addFoldSign(card, part.box, this.isFolded(id));
  }

  /** Cards glide to their new places; what was not there before appears. */
  private glide(before: ReadonlyMap<string, Box>, shift: { x: number; y: number }): void {
    if (matchMedia('(prefers-reduced-motion: reduce)').matches || this.boxes.size > 1000) return;
    for (const [id, box] of this.boxes) {
      const old = before.get(id);
      const [dx, dy] = old ? [old.minX - box.minX + shift.x, old.minY - box.minY + shift.y] : [0, 0];
      if (old && dx === 0 && dy === 0) continue;
      const from = old ? { transform: `translate(${dx}px, ${dy}px)` } : { opacity: 0 };
      this.card(id)?.animate([from, {}], { duration: GLIDE, easing: 'ease-out' });
    }
    for (const link of this.frame.querySelectorAll('.link'))
      link.animate([{ opacity: 0 }, {}], { duration: GLIDE, easing: 'ease-in' });
  }
}

function withMargin({ minX, minY, maxX, maxY }: Box): Box {
  return { minX: minX - MARGIN, minY, maxX: maxX + MARGIN, maxY };
}

function cardsOf(drawing: Drawing): Part[] {
  return drawing.parts.filter(({ role }) => role === 'card');
}
