import type { Draft, Proposal } from '../../shared/draft/proposal';
import { counted } from '../../shared/edit/words';
import { directionOf } from '../../shared/layout/direction';
import type { Point } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import { nodesOfPassage, passagesOfSource } from '../../shared/map/queries';
import type { Source } from '../../shared/map/schema';
import { quoteOf } from '../../shared/text/range';
import type { Session } from '../state/session';
import type { Review } from './draft-store';
import { ghostPicture } from './ghost-places';
import { rejectionKey, sortProposals } from './review';
import { goTo } from './review-actions';

const LEAST = 0.5; // from which confidence on proposals are accepted at once, until a person says otherwise

/**
 * Opens the tray on a draft of an article's text; one that is open already makes way. What was accepted from these very words before
 * counts as accepted, and what was turned down before can be shown.
 * @param origin who proposes: `RULES`, or the name of a language model
 * @param note what must be known about the draft as a whole, in a sentence or two
 */
export function openDraft(
  session: Session,
  source: Source,
  draft: Draft,
  origin: string,
  note?: string,
): void {
  const { map } = session.map.store.getState();
  const proposals = [...draft.proposals, ...turnedDownBefore(source, draft.proposals)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const review: Review = {
    source: source.id,
    textHash: source.textHash,
    origin,
    note,
    proposals,
    places: new Map(),
    isSeen: false,
    changes: new Map(),
    nodes: acceptedBefore(map, source, proposals),
    current: undefined,
    editing: false,
    showsRejected: false,
    least: LEAST,
    open: new Set(),
    said: '',
  };
  const { open, accepted } = sortProposals(map, review);
  const said = [`${counted(open.length, 'proposal')} to look through.`, note].filter(Boolean).join(' ');
  session.draft.setState({
    review: {
      ...review,
      places: placesOf(
        session,
        proposals.filter((one) => !accepted.includes(one)),
      ),
      open: new Set(open.map(({ id }) => id)),
      said,
    },
  });
  session.reader.current?.clearSelection();
  goTo(session, open[0]?.id);
}

/** Closes the tray. What is in the map stays there. */
export function closeDraft(session: Session): void {
  session.draft.setState({ review: undefined });
}

/** The ghosts stand in one picture, in the free area nearest to what the canvas shows; whole map px. */
function placesOf({ canvas, map }: Session, proposals: readonly Proposal[]): ReadonlyMap<string, Point> {
  const picture = ghostPicture(proposals, directionOf(map.store.getState().map));
  const centre = canvas.current?.centre() ?? { x: 0, y: 0 };
  const wanted = {
    x: Math.round(centre.x - picture.width / 2),
    y: Math.round(centre.y - picture.height / 2),
  };
  const corner = canvas.current?.freePlace(picture, wanted) ?? wanted;
  return new Map([...picture.places].map(([id, { x, y }]) => [id, { x: corner.x + x, y: corner.y + y }]));
}

/** The proposals whose very words some node rests on already. */
function acceptedBefore(
  map: ArgMap,
  source: Source,
  proposals: readonly Proposal[],
): ReadonlyMap<string, string> {
  const nodes = new Map<string, string>();
  for (const { id, start, end } of passagesOfSource(map, source.id)) {
    const [node] = nodesOfPassage(map, id);
    if (node) nodes.set(`${start} ${end}`, node.id);
  }
  return new Map(
    proposals.flatMap(({ id, start, end }): [string, string][] => {
      const node = nodes.get(`${start} ${end}`);
      return node === undefined ? [] : [[id, node]];
    }),
  );
}

/** What was turned down in earlier drafts, as proposals that nothing speaks for. */
function turnedDownBefore(source: Source, proposals: readonly Proposal[]): Proposal[] {
  const proposed = new Set(proposals.map(rejectionKey));
  return (source.rejected ?? []).flatMap((rejection): Proposal[] => {
    const { start, end, kind } = rejection;
    const text = quoteOf(source.text, rejection);
    if (text === '' || proposed.has(rejectionKey(rejection))) return [];
    return [
      {
        id: `rejected ${rejectionKey(rejection)}`,
        kind: kind as Proposal['kind'],
        main: false,
        start,
        end,
        text,
        confidence: 0,
        cue: 'turned down in an earlier draft',
        links: [],
      },
    ];
  });
}
