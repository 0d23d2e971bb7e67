import { RELATION } from '../../map/relations';
import type { ReadEdge } from '../graph/read-links';
import { Lines } from './lines';

/** The lines of a drawing, after those that meet at shapes without words have been joined. */
export interface Joined {
  readonly edges: readonly ReadEdge[];
  /** Shapes that lines lead through: no cards. */
  readonly junctions: ReadonlySet<string>;
  /** Those of them at which premises meet: each stands for an inference. */
  readonly meetings: ReadonlySet<string>;
}

/** So many lines may come of one shape. */
const MOST_THROUGH = 1000;

/**
 * Joins lines at shapes that have no words, lead somewhere and are led to. Lines that say the same are the premises of one link; others lead through one by one, and
 * so do those that lead on to another such shape.
 * @param bare the ids of shapes without words
 */
export function joinedAt(bare: ReadonlySet<string>, all: readonly ReadEdge[]): Joined {
  const lines = new Lines(all);
  const [junctions, meetings] = [new Set<string>(), new Set<string>()];
  const join = (id: string, mayMeet: boolean): void => {
    const [comes, goes] = [lines.at('to', id), lines.at('from', id)];
    const count = comes.length * goes.length;
    if (count === 0 || count > MOST_THROUGH || comes.some(({ from }) => from === id)) return;
    const isMeeting = mayMeet && new Set(comes.map(({ relation }) => relation)).size === 1;
    lines.replace([...comes, ...goes], isMeeting ? met(comes, goes) : passed(comes, goes));
    junctions.add(id);
    if (isMeeting) meetings.add(id);
  };
  for (const id of bare) if (lines.at('from', id).some(({ to }) => bare.has(to))) join(id, false);
  for (const id of bare) join(id, true);
  return { edges: lines.inOrder(), junctions, meetings };
}

/** Each line in goes on as each line out. */
function passed(comes: readonly ReadEdge[], goes: readonly ReadEdge[]) {
  return comes.flatMap((first) => goes.map((last) => ({ line: through([first], last), of: first })));
}

/** Lines in are premises, so what they say is said by the lines out. */
function met(comes: readonly ReadEdge[], goes: readonly ReadEdge[]) {
  return [
    ...comes.map((of) => ({ line: { ...of, relation: undefined, note: undefined }, of })),
    ...goes.map((of) => ({ line: { ...through(comes, of), from: of.from }, of })),
  ];
}

/** Lines that say the same, and the one that they go on as: against where either is. */
function through(comes: readonly ReadEdge[], last: ReadEdge): ReadEdge {
  const halves = [...comes, last];
  const said = halves.filter(({ relation }) => relation !== undefined);
  const says = said.find(({ relation }) => relation && RELATION[relation].isAgainst) ?? said[0] ?? last;
  const notes = new Set(halves.flatMap(({ note }) => note ?? []));
  return {
    ...last,
    from: comes[0]?.from ?? last.from,
    relation: says.relation,
    isColored: says.isColored ?? false,
    isDenial: halves.some(({ isDenial }) => isDenial),
    note: notes.size === 0 ? undefined : [...notes].join('\n\n'),
    own: halves.find(({ own }) => own !== undefined)?.own,
  };
}
