import { find, type ArgMap } from '../../map/arg-map';
import { quoted } from '../quoted';
import type { Explanation, Reason } from './why';
import { msg, t } from '../../words/words';

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
    [`${verdict === 'in' ? t('In') : verdict === 'out' ? t('Out') : t('Undecided')}:`],
    ...reasons.map((reason) => [...sentence(reason), '.']),
  ];
  if (wouldBeInWithout.length > 0)
    sentences.push([t('It would be in if '), ...named(wouldBeInWithout, 'or'), t(' fell.')]);
  if (tried.count < tried.of)
    sentences.push([
      t('Only the {count} nearest of {of} cards that bear on it were tried for that.', {
        count: tried.count,
        of: tried.of,
      }),
    ]);
  return sentences;
}

/** The names of some cards. */
function named(ids: readonly string[], word: 'and' | 'or' = 'and'): Piece[] {
  return ids.flatMap((card, i): Piece[] =>
    i === 0 ? [{ card }] : [word === 'and' ? t(' and ') : t(' or '), { card }],
  );
}

/** Of what is in without support: also of what has lost the only support that it had. */
const PLAIN = msg('Nothing is said for it: it is taken as it is, as a plain premise');

function sentence(reason: Reason): Piece[] {
  switch (reason.kind) {
    case 'nothing opposes it':
      return [t('Nothing opposes it. {plain}', { plain: t(PLAIN) })];
    case 'its objections are out':
      return [t('All that opposes it is out. {plain}', { plain: t(PLAIN) })];
    case 'a reason stands':
      return [t('It is supported by '), ...named(reason.cards), t(', which stands')];
    case 'an objection stands':
      return [t('The objection '), ...named(reason.cards), t(' stands')];
    case 'an objection is undecided':
      return [t('The objection '), ...named(reason.cards), t(' is undecided')];
    case 'a rival stands':
    case 'a rival is undecided':
      return [
        t('Only one answer to '),
        { card: reason.question },
        t(' can hold, and '),
        ...named(reason.cards),
        reason.kind === 'a rival stands' ? t(' stands') : t(' is undecided'),
      ];
    case 'a reason fails':
    case 'a reason is undecided': {
      const is = reason.kind === 'a reason fails' ? t('fails') : t('is undecided');
      const because: Piece[][] = [
        // Where all premises are meant, the reason was named already.
        ...(reason.premises.length > 0 && reason.premises.length < reason.cards.length
          ? [
              [
                ...named(reason.premises),
                reason.kind === 'a reason fails' ? t(' is out') : t(' is undecided'),
              ],
            ]
          : []),
        ...(reason.undercutBy.length > 0 ? [[...named(reason.undercutBy), t(' undercuts it')]] : []),
      ];
      return [
        t('The reason '),
        ...named(reason.cards),
        ` ${is}`,
        ...because.flatMap((pieces, i) => [i === 0 ? t(', since ') : t(', and '), ...pieces]),
      ];
    }
  }
}
