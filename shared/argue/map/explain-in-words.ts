import { find, type ArgMap } from '../../map/arg-map';
import { quoted } from '../quoted';
import type { Explanation, Reason } from './why';
import { listPieces } from '../../words/locale';
import { msg, t, tPieces } from '../../words/words';

/** A piece of a sentence: words, or a card that it is about. */
export type Piece = string | { readonly card: string };

/** An explanation in sentences, without markup. */
export function explanationInWords(map: ArgMap, explanation: Explanation): string[] {
  const named = (id: string): string => quoted(find(map, 'nodes', id)?.text ?? id);
  return explanationPieces(explanation).map((pieces) =>
    pieces.map((piece) => (typeof piece === 'string' ? piece : named(piece.card))).join(''),
  );
}

/** The same, for whoever shows cards in a way of its own: the pieces of each sentence. */
export function explanationPieces({ verdict, reasons, wouldBeInWithout, tried }: Explanation): Piece[][] {
  const sentences: Piece[][] = [
    [verdict === 'in' ? t('In:') : verdict === 'out' ? t('Out:') : t('Undecided:')],
    ...reasons.map(sentence),
  ];
  if (wouldBeInWithout.length > 0)
    sentences.push(
      tPieces('It would be in if {cards} fell.', { cards: namedCards(wouldBeInWithout, 'disjunction') }),
    );
  if (tried.count < tried.of)
    sentences.push([
      t('Only the {count} nearest of {of} cards that bear on it were tried for that.', {
        count: tried.count,
        of: tried.of,
      }),
    ]);
  return sentences;
}

/** Some cards in a row. */
export function namedCards(ids: readonly string[], type?: 'conjunction' | 'disjunction'): Piece[] {
  return listPieces<{ readonly card: string }>(
    ids.map((card) => [{ card }]),
    type,
  );
}

function sentence(reason: Reason): Piece[] {
  if ('premises' in reason) return failingReason(reason);
  const cards = 'cards' in reason ? reason.cards : [];
  return tPieces(
    SAID[reason.kind],
    { cards: namedCards(cards), question: isOfRivals(reason) ? [{ card: reason.question }] : [] },
    { count: cards.length },
  );
}

function isOfRivals(reason: Reason): reason is Extract<Reason, { readonly question: string }> {
  return reason.kind === 'a rival stands' || reason.kind === 'a rival is undecided';
}

const SAID: Readonly<Record<Exclude<Reason, FailingReason>['kind'], string>> = {
  // Of what is in without support: also of what has lost the only support that it had.
  'nothing opposes it': msg(
    'Nothing opposes it. Nothing is said for it: it is taken as it is, as a plain premise.',
  ),
  'its objections are out': msg(
    'All that opposes it is out. Nothing is said for it: it is taken as it is, as a plain premise.',
  ),
  'a reason stands': msg('It is supported by {cards}, which {count, plural, one {stands} other {stand}}.'),
  'an objection stands': msg('The objection {cards} stands.'),
  'an objection is undecided': msg('The objection {cards} is undecided.'),
  'a rival stands': msg(
    'Only one answer to {question} can hold, and {cards} {count, plural, one {stands} other {stand}}.',
  ),
  'a rival is undecided': msg(
    'Only one answer to {question} can hold, and {cards} {count, plural, one {is} other {are}} undecided.',
  ),
};

/** A reason that does not hold, and why. */
function failingReason({ kind, cards, premises, undercutBy }: FailingReason): Piece[] {
  // Where all premises are meant, the reason was named already.
  const isByPremises = premises.length > 0 && premises.length < cards.length;
  const isByUndercut = undercutBy.length > 0;
  const why = isByPremises ? (isByUndercut ? 'both' : 'premises') : isByUndercut ? 'undercut' : 'itself';
  const message = kind === 'a reason fails' ? FAILS[why] : IS_UNDECIDED[why];
  return tPieces(
    message,
    { cards: namedCards(cards), premises: namedCards(premises), undercuts: namedCards(undercutBy) },
    { count: premises.length, undercutCount: undercutBy.length },
  );
}

type FailingReason = Extract<Reason, { readonly premises: readonly string[] }>;

const FAILS = {
  itself: msg('The reason {cards} fails.'),
  premises: msg('The reason {cards} fails, since {premises} {count, plural, one {is} other {are}} out.'),
  undercut: msg(
    'The reason {cards} fails, since {undercuts} {undercutCount, plural, one {undercuts} other {undercut}} it.',
  ),
  both: msg(
    'The reason {cards} fails, since {premises} {count, plural, one {is} other {are}} out and {undercuts} {undercutCount, plural, one {undercuts} other {undercut}} it.',
  ),
} as const;

const IS_UNDECIDED = {
  itself: msg('The reason {cards} is undecided.'),
  premises: msg(
    'The reason {cards} is undecided, since {premises} {count, plural, one {is} other {are}} undecided.',
  ),
  undercut: msg(
    'The reason {cards} is undecided, since {undercuts} {undercutCount, plural, one {undercuts} other {undercut}} it.',
  ),
  both: msg(
    'The reason {cards} is undecided, since {premises} {count, plural, one {is} other {are}} undecided and {undercuts} {undercutCount, plural, one {undercuts} other {undercut}} it.',
  ),
} as const;
