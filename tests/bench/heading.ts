import { availableParallelism } from 'node:os';
import { browserVersion } from './browser';

/** What stands above the tables of RESULTS.md: the machine, and how to read the figures. `args` are the switches of the run, `load` what the machine had to do before it. */
export async function headingOf(args: readonly string[], load: number): Promise<string> {
  // Where the figures were written to is nobody's business.
  const switches = args.filter((arg, index) => arg !== '--json' && args[index - 1] !== '--json').join(' ');
  return `# Latest figures

\`npm run bench -- ${switches}\` wrote this page. ${availableParallelism()} cores, no GPU, Chromium ${await browserVersion()} headless, 1280 × 800, Node ${process.versions.node}.
Load average at the start: ${load.toFixed(1)}; above 0.5 other work has slowed some of the figures. Read the ratios: milliseconds are this machine's.

- Before each measurement a subject has shown a small map, as in a program that is running.
- The bare canvas (\`canvas2d\`) draws the same cards, text and links from columns of numbers that are sorted and measured before. It leaves out
  dashes, signs, rounded corners and dots. Ours measures text and builds its indexes in the time given; the peers get sizes and lines ready-made.
- Frames are capped at 60 a second: 16.7 means "at the limit". \`draw-…\` is the uncapped time of a whole sharp picture.
- \`memory\` is the resident size of the page's process at fit after the pans, \`memory-kept\` the same after its garbage was collected.
- Crossings are counted on straight lines between the middles of cards, tree lines and cross links apart.
- \`draft\` takes articles of so many words; \`help\` is \`counterpoint --help\` beside a script of Node that does nothing, in turns, so many runs.
- \`start-screen\` and \`open-map\` are the desktop program in Electron from its start to its first picture, beside a window with one word, in turns, so
  many runs; \`…-memory\` is what all its processes take three seconds later.
- \`open-…\` is the browser shell from the page's beginning to the map's first picture; \`small-map\` the same with 30 cards. \`host-…\` is what the host's
  process takes beyond what it took before, at its most and after its garbage was collected. Shapes (\`shapes\`) have no places.
- \`save\` is the host's durable save; \`bare-write\` serialises the same map and writes it once with one fsync, in turns.
- \`movement\`: how far the other cards move in the mean when a premise is added to a card of an arranged map.
`;
}
