import { find, type ArgMap } from '../../map/arg-map';
import { targetId } from '../../map/queries';
import { RATING_WORDS } from '../../map/ratings';
import { RELATION } from '../../map/relations';
import type { Node } from '../../map/schema';
import { quoted } from '../quoted';
import type { Cell } from './table';
import { inSeries, listWords } from '../../words/locale';
import { t } from '../../words/words';

/** What a cell says, in a sentence, with the way there where other cards stand between. */
export function cellInWords(
  map: ArgMap,
  cell: Cell | undefined,
  { evidence, hypothesis }: { evidence: Node; hypothesis: Node },
): string {
  const [one, other] = [quoted(evidence.text), quoted(hypothesis.text)];
  if (!cell) return t('{one} is not rated against {other}.', { one, other });
  const rating = cell.rating && RATING_WORDS[cell.rating];
  if (cell.how === 'through') {
    const said =
      rating === undefined
        ? t('Bearings through other cards disagree')
        : t('By way of other cards {rating}', { rating });
    return `${said}: ${wayInWords(map, cell.links)}.`;
  }
  if (rating === undefined) return t('The links from {one} to {other} disagree.', { one, other });
  if (cell.rating === 'NA') return t('{one} does not apply to {other}.', { one, other });
  const said = t('{one} is {rating}{isRating, select, true { on} other { with}} {other}', {
    one,
    rating,
    isRating: String(cell.rating === 'N'),
    other,
  });
  return cell.how === 'linked'
    ? t('{said}, only together with {map}.', { said, map: partnersInWords(map, cell, evidence.id) })
    : `${said}.`;
}

/** "“A” supports “B”, which opposes “C”". */
function wayInWords(map: ArgMap, links: readonly string[]): string {
  return inSeries(
    links.flatMap((id, step) => {
      const link = find(map, 'links', id);
      if (!link) return [];
      const from =
        step === 0 ? link.premises.map((premise) => textOf(map, premise)).join(t(' with ')) : 'which';
      return `${from} ${RELATION[link.relation].verb} ${textOf(map, targetId(link))}`;
    }),
  );
}

function partnersInWords(map: ArgMap, { links }: Cell, evidence: string): string {
  const premises = links.flatMap((id) => find(map, 'links', id)?.premises ?? []);
  const partners = [...new Set(premises)].filter((id) => id !== evidence);
  return listWords(partners.map((id) => textOf(map, id)));
}

function textOf(map: ArgMap, id: string): string {
  return quoted(find(map, 'nodes', id)?.text ?? '');
}
