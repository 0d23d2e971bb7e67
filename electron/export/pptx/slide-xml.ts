import type { Standing } from '../../../shared/argue/map/standings';
import { KNOB_RADIUS } from '../../../shared/layout/link-route';
import type { Box, Point, Rect } from '../../../shared/layout/rect';
import type { ArgMap } from '../../../shared/map/arg-map';
import { RELATION } from '../../../shared/map/relations';
import { linkSentence } from '../../../shared/picture/draw-link';
import { FADED, GROUP, KNOB } from '../../../shared/picture/marks';
import { GROUP_INK } from '../../../shared/picture/group-ink';
import type { Theme } from '../../../shared/picture/themes';
import { placedBox } from '../../../shared/picture/placed';
import { VERDICT_PILL, VERDICT_TEXT } from '../../../shared/picture/verdict-pill';
import { cardPill, linkPill, type PlacedPill } from '../../../shared/picture/place-verdict';
import { TONE_TOKEN, VERDICT_TINT } from '../../../shared/picture/verdict-signs';
import { mixed } from '../../../shared/picture/themes';
import { stageMarks } from '../../../shared/picture/draw-mark';
import { passagesPart } from '../../../shared/present/draw-passages';
import { STAGE_LOOK } from '../../../shared/present/stage';
import type { TalkSlide } from '../../../shared/present/talk';
import { baseDirection } from '../../../shared/text-layout/base-direction';
import { shownText } from '../../../shared/shown-text';
import { cardXml } from './card-xml';
import { connectorXml, OPPOSITE, sideAt, type Anchor } from './connectors';
import { slideScene, type SlideScene } from './slide-scene';
import {
  cornerOf,
  fill,
  geometry,
  line,
  names,
  NO_LINE,
  paragraph,
  standingBack,
  textBody,
  xfrm,
} from './xml';

/** What is written of a slide: its shapes get numbers in order. */
class SlideWriter {
  private count = 1; // the slide's own tree has the first
  readonly anchors = new Map<string, Anchor>();

  constructor(
    readonly map: ArgMap,
    readonly scene: SlideScene,
    readonly theme: Theme,
  ) {}

  readonly nextId = (): number => ++this.count;

  place({ x, y, width, height }: Rect): Rect {
    const { view } = this.scene;
    return {
      x: x * view.zoom + view.x,
      y: y * view.zoom + view.y,
      width: width * view.zoom,
      height: height * view.zoom,
    };
  }

  point({ x, y }: Point): Point {
    const { view } = this.scene;
    return { x: x * view.zoom + view.x, y: y * view.zoom + view.y };
  }

  anchor(id: string, form: Anchor['form'], rect: Rect): Anchor {
    const made = { id: this.nextId(), rect, form };
    this.anchors.set(id, made);
    return made;
  }
}

/**
 * A slide in PresentationML: its title, groups, links that are glued to cards and knobs, cards with their text, passages. What is not seen on the stage is
 * not there.
 */
export function slideXml(slide: TalkSlide, theme: Theme, mark?: string): string {
  const scene = slideScene(slide);
  const { map } = slide.shows;
  const writer = new SlideWriter(map, scene, theme);
  const groups = scene.groups.map((one) => groupXml(one, writer));
  // Numbers come first: lines are drawn under what they are glued to.
  const places = scene.cards.map(({ node, rect }) => writer.anchor(node.id, 'card', writer.place(rect)));
  for (const { link, shape } of scene.links) writer.anchor(link.id, 'knob', knobRect(shape.knob, writer));
  const lines = scene.links.flatMap((one) => linkLines(one, writer));
  const knobs = scene.links.map((one) => knobXml(one, writer));
  const cards = scene.cards.map(({ node, faded }, index) => {
    const { id = 0, rect = { x: 0, y: 0, width: 0, height: 0 } } = places[index] ?? {};
    return cardXml(map, { node, rect, faded, zoom: scene.view.zoom }, theme, { id, nextId: writer.nextId });
  });
  // What stands back says its verdict in the picture alone.
  const verdicts = [
    ...scene.links.flatMap(({ link, shape, faded }) =>
      faded ? [] : verdictXml(slide, link.id, (one) => linkPill(one, shape.knob, scene.isBlocked), writer),
    ),
    ...scene.cards.flatMap(({ node, rect, faded }) =>
      faded ? [] : verdictXml(slide, node.id, (one) => cardPill(one, rect), writer),
    ),
  ];
  const tree = [
    ...groups,
    ...lines,
    ...knobs,
    ...cards,
    ...verdicts,
    titleXml(slide, writer),
    ...passagesXml(slide, writer),
    ...marksXml(mark, writer),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<p:sld xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main">',
    `<p:cSld><p:bg><p:bgPr>${fill(theme.canvas)}<a:effectLst/></p:bgPr></p:bg><p:spTree><p:nvGrpSpPr>${names(1, '')}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>`,
    ...tree,
    '</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>',
  ].join('');
}

/** How the slide is to be handled, at its upper and its lower edge. */
function marksXml(mark: string | undefined, { nextId, scene, theme }: SlideWriter): string[] {
  if (mark === undefined) return [];
  const { width, height } = scene.stage;
  return stageMarks(mark, scene.stage, theme).map(({ box: { minY, maxY } }) => {
    const rect = { x: 0, y: minY, width, height: maxY - minY };
    const look = { size: (28 / 1080) * height, color: theme.ink, bold: true, centred: true };
    return [
      `<p:sp><p:nvSpPr>${names(nextId(), 'Handling', mark)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(rect)}`,
      `${geometry('rect')}<a:noFill/>${NO_LINE}</p:spPr>`,
      `${textBody([paragraph(shownText(mark), look)], { insets: [0, 0], anchor: 'ctr' })}</p:sp>`,
    ].join('');
  });
}

function groupXml(
  { group, box }: SlideScene['groups'][number],
  { nextId, scene, theme }: SlideWriter,
): string {
  const token = GROUP_INK[group.color ?? 'grey'];
  const color = token === 'inkSoft' ? theme.inkSoft : theme.kinds[token].ink;
  const rect = rectOf(placedBox(box, scene.view));
  const { zoom } = scene.view;
  const words = paragraph(shownText(group.title), {
    size: GROUP.title * zoom,
    color,
    bold: true,
    rightToLeft: baseDirection(group.title) === 'rtl',
  });
  return [
    `<p:sp><p:nvSpPr>${names(nextId(), 'Group', group.title)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(rect)}`,
    `${geometry('roundRect', cornerOf(GROUP.radius * zoom, rect))}${fill(mixed(color, theme.canvas, GROUP.ground))}`,
    `${line(mixed(color, theme.canvas, GROUP.line), GROUP.width * zoom)}</p:spPr>`,
    `${textBody([words], { insets: [GROUP.titleX * zoom, 8 * zoom] })}</p:sp>`,
  ].join('');
}

function rectOf({ minX, minY, maxX, maxY }: Box): Rect {
  return { x: minX, y: minY, width: maxX - minX, height: maxY - minY };
}

function knobRect({ x, y }: Point, writer: SlideWriter): Rect {
  return writer.place({
    x: x - KNOB_RADIUS,
    y: y - KNOB_RADIUS,
    width: 2 * KNOB_RADIUS,
    height: 2 * KNOB_RADIUS,
  });
}

/** The lines of a link: each premise to its knob, the knob to what it points at. */
function linkLines({ link, shape, faded }: SlideScene['links'][number], writer: SlideWriter): string[] {
  const { theme, anchors, nextId, scene } = writer;
  const knob = anchors.get(link.id);
  const target = anchors.get('node' in link.target ? link.target.node : link.target.link);
  if (!knob || !target) return [];
  const color = standingBack(theme.relations[link.relation], theme.canvas, faded ? FADED.link : undefined);
  const look = { color, width: 2 * scene.view.zoom, dashed: RELATION[link.relation].dash.length > 0 };
  // A line comes into the knob as it goes on: out of the side of a card, into the other side of the knob.
  const lineTo = (card: Anchor, point: Point | undefined, arrow: boolean): string => {
    const side = sideAt(card.rect, writer.point(point ?? shape.knob));
    const ends = [
      { at: card, side },
      { at: knob, side: OPPOSITE[side] },
    ] as const;
    const [from, to] = arrow ? [ends[1], ends[0]] : ends;
    return connectorXml(nextId(), { from, to }, { ...look, arrow });
  };
  const lines = link.premises.flatMap((id, index) => {
    const premise = anchors.get(id);
    const first = shape.premises[index]?.[0];
    return premise ? [lineTo(premise, first && { x: first.x0, y: first.y0 }, false)] : [];
  });
  return [...lines, lineTo(target, shape.tip, true)];
}

/** The disc that carries the sign of a link, which undercuts are glued to. */
function knobXml(
  { link, faded }: SlideScene['links'][number],
  { map, theme, anchors, scene }: SlideWriter,
): string {
  const { id = 0, rect = { x: 0, y: 0, width: 0, height: 0 } } = anchors.get(link.id) ?? {};
  const color = standingBack(theme.relations[link.relation], theme.canvas, faded ? FADED.link : undefined);
  const { sign } = RELATION[link.relation];
  const letter = typeof sign === 'object' ? sign.letter : sign === 'plus' ? '+' : '−';
  const words = paragraph(letter, { size: KNOB.letter * scene.view.zoom, color, bold: true, centred: true });
  return [
    `<p:sp><p:nvSpPr>${names(id, 'Sign', shownText(linkSentence(map, link)))}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(rect)}`,
    `${geometry('ellipse')}${fill(theme.surface)}${line(color, KNOB.ring * scene.view.zoom)}</p:spPr>`,
    `${textBody([words], { insets: [0, 0], anchor: 'ctr' })}</p:sp>`,
  ].join('');
}

/** How a card or link stands, in a pill. */
function verdictXml(
  { standings }: TalkSlide,
  id: string,
  place: (standing: Standing) => PlacedPill | undefined,
  writer: SlideWriter,
): string[] {
  const standing = standings?.get(id);
  const placed = standing && place(standing);
  if (!placed) return [];
  const { pill, at } = placed;
  const { theme, nextId, scene } = writer;
  const color = pill.tone ? theme[TONE_TOKEN[pill.tone]] : theme.inkSoft;
  const said = [pill.word?.text, pill.number?.text].filter(Boolean).join(' ');
  const rect = writer.place({ ...at, width: pill.width, height: VERDICT_PILL.height });
  const words = paragraph(said, {
    size: VERDICT_TEXT.size * scene.view.zoom,
    color,
    bold: true,
    centred: true,
  });
  const shape = `${geometry('roundRect', 50_000)}${fill(mixed(color, theme.surface, VERDICT_TINT))}${line(color, scene.view.zoom)}`;
  return [
    `<p:sp><p:nvSpPr>${names(nextId(), 'Verdict')}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(rect)}${shape}</p:spPr>${textBody([words], { insets: [0, 0], anchor: 'ctr' })}</p:sp>`,
  ];
}

/** The title, on the ground of the slide: what of the map reaches up there goes behind it. */
function titleXml({ title }: TalkSlide, { nextId, scene, theme }: SlideWriter): string {
  const { margin, title: look } = STAGE_LOOK;
  const { stage } = scene;
  const place = {
    x: 0,
    y: 0,
    width: stage.width,
    height: title === '' ? margin / 2 : stage.title.y + stage.title.height - look.gap / 2,
  };
  const words =
    title === ''
      ? []
      : [
          paragraph(title, {
            size: look.size,
            color: theme.ink,
            bold: true,
            rightToLeft: baseDirection(title) === 'rtl',
          }),
        ];
  return `<p:sp><p:nvSpPr>${names(nextId(), 'Title')}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${xfrm(place)}${geometry('rect')}${fill(theme.canvas)}${NO_LINE}</p:spPr>${textBody(words, { insets: [margin, 0], anchor: 'ctr' })}</p:sp>`;
}

function passagesXml({ passages }: TalkSlide, { nextId, scene, theme }: SlideWriter): string[] {
  const room = scene.stage.passages;
  if (!room) return [];
  const { size, small, padding, line: lineHeight } = STAGE_LOOK.passages;
  const place = rectOf(passagesPart(passages, room, scene.stage.unit, theme).box);
  const words = passages.flatMap(({ text, from }) => {
    const rightToLeft = baseDirection(text) === 'rtl';
    return [
      paragraph(`“${text}”`, { size, color: theme.ink, rightToLeft, lineHeight, before: 24 }),
      paragraph(from, { size: small, color: theme.inkSoft, bold: true, rightToLeft, before: 8 }),
    ];
  });
  const shape = `${geometry('roundRect', 3000)}${fill(theme.surface)}${line(theme.border, 2)}`;
  return [
    `<p:sp><p:nvSpPr>${names(nextId(), 'Passages')}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${xfrm(place)}${shape}</p:spPr>${textBody(words, { insets: [padding, padding / 2], anchor: 'ctr' })}</p:sp>`,
  ];
}
