import type { ArgMap } from '../../map/arg-map';
import { fail, ok, type Result } from '../../result';
import { namedCards, type Piece } from './explain-in-words';
import { readingOf, type Inference } from './map-reading';
import { groundedVerdicts } from './why';
import { msg, t, tPieces } from '../../words/words';

/** Explains the grounded verdict of a link, in sentences as `explanationPieces` gives them. */
export function explainLink(map: ArgMap, id: string): Result<Piece[][]> {
  const reading = readingOf(map);
  const i = reading.inferences.findIndex(({ link }) => link.id === id);
  const inference = reading.inferences[i];
  if (!inference) return fail('no-link', 'That link is not judged: none of its premises says something.');
  const found = groundedVerdicts(map, reading);
  if (!found.ok) return found;
  const { cards, links } = found.value;
  const verdict = links.get(id) ?? 'undecided';
  const idsOf = ({ premises }: Inference): string[] =>
    premises.flatMap((card) => reading.cards[card]?.id ?? []);
  if (verdict === 'in')
    return ok([
      [t('In:')],
      tPieces('What it starts from holds: {cards}. Nothing that stands undercuts it.', {
        cards: namedCards(idsOf(inference)),
      }),
    ]);

  const premises = idsOf(inference).filter((card) => cards.get(card) === verdict);
  const undercuts = (reading.onInference[i] ?? [])
    .flatMap((other) => reading.inferences[other] ?? [])
    .filter(
      ({ bears, link }) =>
        bears === 'against' && links.get(link.id) === (verdict === 'out' ? 'in' : 'undecided'),
    )
    .flatMap(idsOf);
  const sentences: Piece[][] = [[verdict === 'out' ? t('Out:') : t('Undecided:')]];
  if (premises.length > 0)
    sentences.push(
      tPieces(
        verdict === 'out'
          ? msg('What it starts from does not hold: {cards} {count, plural, one {is} other {are}} out.')
          : msg(
              'What it starts from does not hold: {cards} {count, plural, one {is} other {are}} undecided.',
            ),
        { cards: namedCards(premises) },
        { count: premises.length },
      ),
    );
  if (undercuts.length > 0)
    sentences.push(
      tPieces(
        '{cards} {count, plural, one {undercuts} other {undercut}} it.',
        { cards: namedCards(undercuts) },
        { count: undercuts.length },
      ),
    );
  if (sentences.length === 1)
    sentences.push([
      verdict === 'out'
        ? t('What speaks for the other side of its target stands, and is not weaker.')
        : t('It and what speaks for the other side of its target answer each other, and neither is weaker.'),
    ]);
  return ok(sentences);
}
