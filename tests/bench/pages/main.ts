import '../../../renderer/styles/fonts.css';
import '../../../renderer/styles/tokens.css';
import '../../../renderer/styles/base.css';
import type { ArgMap } from '../../../shared/map/arg-map';
import { parseMap } from '../../../shared/map/parse';
import { unionOfBoxes } from '../../../shared/layout/rect';
import { recordsOf } from '../../../shared/map/table';
import { panOffset, settled, timeFrames, type Opened, type Subject, type View } from './bench-page';
import { canvas2d, prepare } from './canvas2d';
import { counterpoint } from './counterpoint';
import { cytoscape } from './cytoscape';
import { fitOf } from './plain-graph';
import { reactFlow } from './react-flow';

const SUBJECTS: Readonly<Record<string, Subject>> = {
  counterpoint,
  canvas2d,
  cytoscape,
  'react-flow': reactFlow(false),
  'react-flow-visible': reactFlow(true),
};
const PAN_FIT = 6; // px a frame
const PAN_NEAR = 12;
const WARM_UPS = 2;

async function load(name: string): Promise<ArgMap> {
  const parsed = parseMap(await (await fetch(name)).text());
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.map;
}

function fitOfMap(map: ArgMap): View {
  const places = [...recordsOf(map.tables.places)];
  const boxes = places.map(({ x, y }) => ({ minX: x, minY: y, maxX: x + 260, maxY: y + 100 }));
  return fitOf(unionOfBoxes(boxes) ?? { minX: 0, minY: 0, maxX: 1, maxY: 1 });
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const subject = SUBJECTS[query.get('subject') ?? ''];
  if (!subject) throw new Error('There is no such subject.');
  await document.fonts.load("14px 'Counterpoint Sans'");
  const [small, map] = [await load('warm-up.argmap'), await load(query.get('map') ?? '')];
  if (subject === canvas2d) for (const each of [small, map]) prepare(each);
  const element = document.getElementById('subject');
  if (!element) throw new Error('The page has lost its element.');
  // As in a program that has been running: a small map has been shown before.
  for (let i = 0; i < WARM_UPS; i++) {
    const shown = await subject.open(element, small);
    await settled();
    shown.close();
  }
  const fit = fitOfMap(map);
  const near = { x: -fit.x / fit.zoom / 2, y: -400, zoom: 1 };
  let opened: Opened | undefined;
  let frames: number[] = [];
  let recording = 0;

  window.bench = {
    firstPicture: async () => {
      const begin = performance.now();
      opened = await subject.open(element, map);
      const time = performance.now() - begin;
      await settled();
      return time;
    },
    pan: async (at, steps, sharp) => {
      const view = at === 'fit' ? fit : near;
      const px = at === 'fit' ? PAN_FIT : PAN_NEAR;
      opened?.setView(view, false);
      await settled();
      return timeFrames(steps, (index) => {
        opened?.setView({ ...view, x: view.x - panOffset(index, px) }, sharp);
      });
    },
    zoom: (steps) =>
      timeFrames(steps, (index) => {
        const zoom = fit.zoom ** (0.5 + 0.5 * Math.cos((index / steps) * 2 * Math.PI));
        const scale = zoom / fit.zoom;
        const [x, y] = [innerWidth / 2, innerHeight / 2];
        opened?.setView({ zoom, x: x - (x - fit.x) * scale, y: y - (y - fit.y) * scale }, false);
      }),
    cardPoint: () => opened?.cardPoint() ?? Promise.reject(new Error('Nothing is shown.')),
    startTyping: () => opened?.startTyping?.(),
    sharpAgain: () => opened?.sharpAgain?.() ?? Promise.resolve(0),
    record: () => {
      frames = [];
      let last = performance.now();
      const next = (now: number): void => {
        frames.push(now - last);
        last = now;
        recording = requestAnimationFrame(next);
      };
      recording = requestAnimationFrame((now) => {
        last = now;
        recording = requestAnimationFrame(next);
      });
    },
    stop: () => {
      cancelAnimationFrame(recording);
      return frames;
    },
  };
  document.title = 'ready';
}

void start();
