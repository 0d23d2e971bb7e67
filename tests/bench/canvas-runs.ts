import { serializeMap } from '../../shared/map/serialize';
import { canvasRows } from './canvas-suite';
import { arranged, graphOf, type GraphName } from './graphs';
import { presentRows } from './present-suite';
import { servePages } from './page-server';
import { noteRow, type Row } from './rows';

const SUBJECTS = ['canvas2d', 'counterpoint', 'react-flow', 'react-flow-visible', 'cytoscape'];
const OURS: ReadonlySet<string> = new Set(['counterpoint', 'canvas2d']);
const PEERS_UP_TO = 10_000; // cards
const SLOW = 20_000; // ms to the first picture, from which on larger maps are not tried

/** The runs in browsers: pages and maps are served while they go on. */
export class CanvasRuns {
  private readonly maps = new Map<string, string>();
  private server: Awaited<ReturnType<typeof servePages>> | undefined;

  constructor(private readonly pages: string) {}

  /** All subjects at all sizes, each as far as it goes. */
  async canvas(
    sizes: readonly number[],
    choose: (all: readonly string[]) => string[],
    allPeers: boolean,
  ): Promise<Row[]> {
    const rows: Row[] = [];
    const stopped = new Map<string, string>();
    for (const size of sizes) {
      for (const subject of choose(SUBJECTS)) {
        const why =
          stopped.get(subject) ??
          (!OURS.has(subject) && !allPeers && size > PEERS_UP_TO ? 'tried with --all-peers only' : undefined);
        const about = { suite: 'canvas', size, subject };
        if (why !== undefined) {
          rows.push(noteRow({ ...about, metric: 'first-picture', unit: 'ms' }, why));
          continue;
        }
        const found = await this.measure('argument', about, true);
        rows.push(...found);
        const first = found[0];
        if (!OURS.has(subject) && !((first?.median ?? NaN) <= SLOW)) {
          const time = first?.note ?? `${((first?.median ?? 0) / 1000).toFixed(0)} s`;
          stopped.set(subject, `not tried: ${time} at ${size}`);
        }
      }
    }
    return rows;
  }

  /** Ours and the bare canvas with a graph that is hard to draw. */
  async worst(graph: GraphName, size: number): Promise<Row[]> {
    const rows: Row[] = [];
    for (const subject of ['canvas2d', 'counterpoint']) {
      rows.push(...(await this.measure(graph, { suite: 'worst', size, subject }, false)));
    }
    return rows;
  }

  /** The bare canvas alone, with its memory. */
  bare(graph: GraphName, size: number): Promise<Row[]> {
    return this.measure(graph, { suite: 'open', size, subject: 'canvas2d' }, true);
  }

  /** The camera's moves of a talk, beside the bare canvas. */
  async present(sizes: readonly number[]): Promise<Row[]> {
    const rows: Row[] = [];
    for (const size of sizes)
      for (const subject of ['canvas2d', 'talk'])
        rows.push(...(await presentRows({ ...(await this.address('argument', size)), subject }, size)));
    return rows;
  }

  close(): void {
    this.server?.close();
  }

  private async measure(
    graph: GraphName,
    about: { suite: string; size: number; subject: string },
    all: boolean,
  ): Promise<Row[]> {
    const where = await this.address(graph, about.size);
    const found = await canvasRows({ ...about, ...where, ...(graph !== 'argument' && { graph }) }, all);
    const [first] = found;
    console.log(`${where.map} ${about.subject}: ${first?.note ?? `${first?.median.toFixed(0)} ms`}`);
    return found;
  }

  private async address(graph: GraphName, size: number): Promise<{ address: string; map: string }> {
    const map = `${graph}-${size}.argmap`;
    if (!this.maps.has(map)) {
      this.maps.clear();
      this.maps.set('warm-up.argmap', serializeMap(arranged(graphOf('argument', 30))));
      this.maps.set(map, serializeMap(arranged(graphOf(graph, size))));
    }
    this.server ??= await servePages(this.pages, (name) => this.maps.get(name));
    return { address: this.server.address, map };
  }
}
