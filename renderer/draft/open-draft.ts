import type { Draft, Proposal } from '../../shared/draft/proposal';
import { directionOf } from '../../shared/layout/direction';
import type { Point } from '../../shared/layout/rect';
import type { ArgMap } from '../../shared/map/arg-map';
import { nodesOfPassage, passagesOfSource } from '../../shared/map/queries';
import type { Source } from '../../shared/map/schema';
import { quoteOf, type TextRange } from '../../shared/text/range';
import { t } from '../../shared/words/words';
import { middleOfView, standing } from '../cards/standing';
import type { Session } from '../state/session';
import type { Review } from '../state/draft-store';
import { ghostPicture } from './ghost-places';
import { rejectionKey, sortProposals } from './review';
import { goTo } from './review-actions';

const LEAST = 0.5; // from which confidence on proposals are accepted at once, until a person says otherwise

/**
 * Opens the tray on a draft of an article's text; one that is open already makes way. What has been made of these words, or of a part of them, before
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
  const proposals = [
    ...withoutHighlighted(map, source, draft.proposals),
    ...turnedDownBefore(source, draft.proposals),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
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
  const said = [
    t('{count, plural, one {# proposal} other {# proposals}} to look through.', { count: open.length }),
    note,
  ]
    .filter(Boolean)
    .join(' ');
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
function placesOf(session: Session, proposals: readonly Proposal[]): ReadonlyMap<string, Point> {
  const picture = ghostPicture(proposals, directionOf(session.map.store.getState().map));
  const centre = middleOfView(session);
  const wanted = {
    x: Math.round(centre.x - picture.width / 2),
    y: Math.round(centre.y - picture.height / 2),
  };
  const corner = standing(session).freePlace(picture, wanted);
  return new Map([...picture.places].map(([id, { x, y }]) => [id, { x: corner.x + x, y: corner.y + y }]));
}

/** Leaves out what is highlighted already, also in part, without a card. */
function withoutHighlighted(
  map: ArgMap,
  { id }: Source,
  proposals: readonly Proposal[],
): readonly Proposal[] {
  const bare = passagesOfSource(map, id).filter((passage) => nodesOfPassage(map, passage.id).length === 0);
  return proposals.filter((proposal) => !bare.some((passage) => meets(passage, proposal)));
}

/** The proposals on whose words, or a part of them, some card rests already; the card of the very same words first. */
function acceptedBefore(
  map: ArgMap,
  source: Source,
  proposals: readonly Proposal[],
): ReadonlyMap<string, string> {
  const rests = passagesOfSource(map, source.id).flatMap((passage) => {
    const [node] = nodesOfPassage(map, passage.id);
    return node ? [{ start: passage.start, end: passage.end, node: node.id }] : [];
  });
  return new Map(
    proposals.flatMap((proposal): [string, string][] => {
      const { id, start, end } = proposal;
      const same = rests.find((one) => one.start === start && one.end === end);
      const found = same ?? rests.find((one) => meets(one, proposal));
      return found ? [[id, found.node]] : [];
    }),
  );
}

function meets(a: TextRange, b: TextRange): boolean {
  return a.start < b.end && b.start < a.end;
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
        cue: t('turned down in an earlier draft'),
        links: [],
      },
    ];
  });
}
