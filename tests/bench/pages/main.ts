import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import { adoptKindStyles } from '../../../renderer/styles/adopt-kind-styles';
import { unionOfBoxes } from '../../../shared/layout/rect';
import type { ArgMap } from '../../../shared/map/arg-map';
import { parseMap } from '../../../shared/map/parse';
import { recordsOf } from '../../../shared/map/table';
import { settled, type Opened, type Subject, type View } from './bench-page';
import { canvas2d } from './canvas2d';
import { counterpoint } from './counterpoint';
import { cytoscape } from './cytoscape';
import { frameRecorder, panOffset, timeFrames, timeToSharp } from './frames';
import { fitOf } from './plain-graph';
import { reactFlow } from './react-flow';
import { talk } from './talk';
import { cameraMove } from '../../../shared/present/camera-move';

adoptKindStyles();

const SUBJECTS: Readonly<Record<string, Subject>> = {
  counterpoint,
  canvas2d,
  talk,
  cytoscape,
  'react-flow': reactFlow(false),
  'react-flow-visible': reactFlow(true),
};
const PAN_FIT = 6; // px a frame
const PAN_NEAR = 12;
const PAN_REACH = 30 * PAN_NEAR; // px: half of how far a pan goes
const WARM_UPS = 2;
const STOPS = 20; // cards that the camera of a talk goes to
const STEP_ZOOM = 2; // how near it comes
const FRAME = 1000 / 60; // ms

async function load(name: string): Promise<ArgMap> {
  const parsed = parseMap(await (await fetch(name)).text());
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.map;
}

/** A map made ready for a subject, and the views of it; the map itself is let go unless the subject holds it. */
async function ready(
  subject: Subject,
  name: string,
): Promise<{ open: ReturnType<Subject['prepare']>; fit: View; near: View; stops: View[] }> {
  const map = await load(name);
  const places = [...recordsOf(map.tables.places)];
  const boxes = places.map(({ x, y }) => ({ minX: x, minY: y, maxX: x + 260, maxY: y + 100 }));
  const bounds = unionOfBoxes(boxes) ?? { minX: 0, minY: 0, maxX: 1, maxY: 1 };
  const middle = { x: (bounds.minX + bounds.maxX) / 2, y: (bounds.minY + bounds.maxY) / 2 };
  // The card nearest to the middle, so that every near view has something to show.
  let centre = { x: 0, y: 0, distance: Infinity };
  for (const { x, y } of places) {
    const distance = Math.hypot(x - middle.x, y - middle.y);
    if (distance < centre.distance) centre = { x, y, distance };
  }
  const near = { x: innerWidth / 2 - centre.x + PAN_REACH, y: innerHeight / 2 - centre.y, zoom: 1 };
  const stops = places.filter((_place, index) => index % Math.ceil(places.length / STOPS) === 0);
  return {
    open: subject.prepare(map),
    fit: fitOf(bounds),
    near,
    stops: stops.map(({ x, y }) => ({
      x: innerWidth / 2 - (x + 130) * STEP_ZOOM,
      y: innerHeight / 2 - (y + 50) * STEP_ZOOM,
      zoom: STEP_ZOOM,
    })),
  };
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const subject = SUBJECTS[query.get('subject') ?? ''];
  const element = document.getElementById('subject');
  if (!subject || !element) throw new Error('There is no such subject.');
  await document.fonts.load("14px 'Counterpoint Sans'");
  await document.fonts.load("600 14px 'Counterpoint Sans'");
  const small = await ready(subject, 'warm-up.argmap');
  const { open, fit, near, stops } = await ready(subject, query.get('map') ?? '');
  // As in a program that has been running: a small map has been shown before.
  for (let i = 0; i < WARM_UPS; i++) {
    const shown = await small.open(element);
    await settled();
    shown.close();
  }
  let current: Opened | undefined;
  const opened = (): Opened => {
    if (!current) throw new Error('Nothing is shown.');
    return current;
  };

  window.bench = {
    firstPicture: async () => {
      const begin = performance.now();
      current = await open(element);
      const time = performance.now() - begin;
      await settled();
      return time;
    },
    pan: async (at, steps, sharp) => {
      const [view, px] = at === 'fit' ? [fit, PAN_FIT] : [near, PAN_NEAR];
      opened().setView(view, false);
      await settled();
      return timeFrames(steps, (index) => {
        opened().setView({ ...view, x: view.x - panOffset(index + 1, px) }, sharp);
      });
    },
    zoom: (steps) =>
      timeFrames(steps, (index) => {
        const zoom = fit.zoom ** (0.5 + 0.5 * Math.cos(((index + 1) / steps) * 2 * Math.PI));
        const scale = zoom / fit.zoom;
        const [x, y] = [innerWidth / 2, innerHeight / 2];
        opened().setView({ zoom, x: x - (x - fit.x) * scale, y: y - (y - fit.y) * scale }, false);
      }),
    moves: async (count) => {
      const times: number[] = [];
      for (let index = 0; index < count; index++) {
        const [from, to] = [stops[index % stops.length], stops[(index + 1) % stops.length]];
        if (!from || !to) break;
        const { duration, at } = cameraMove(from, to, { width: innerWidth, height: innerHeight });
        opened().setView(from, false);
        await settled();
        const steps = Math.round(duration / FRAME);
        times.push(...(await timeFrames(steps, (step) => opened().setView(at((step + 1) / steps), false))));
      }
      return times;
    },
    sharp: async (pans) => {
      const times: number[] = [];
      for (let i = 0; i < pans; i++) {
        opened().setView(fit, false);
        await settled();
        times.push(await timeToSharp(opened(), fit, PAN_FIT));
      }
      return times;
    },
    cardPoint: () => opened().cardPoint?.() ?? Promise.reject(new Error('No card can be dragged here.')),
    cardState: () => opened().cardState?.() ?? '',
    startTyping: () => opened().startTyping?.(),
    ...frameRecorder(),
  };
  document.title = 'ready';
}

void start();
