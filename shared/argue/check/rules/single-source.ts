import { find } from '../../../map/arg-map';
import { sourcesOfNode } from '../../../map/queries';
import { quoted } from '../../quoted';
import { isContention } from '../contentions';
import type { Checked, MapRule } from '../finding';
import { t } from '../../../words/words';

/** Cards with a source that make it worth asking. */
const ENOUGH = 3;

export const singleSource: MapRule = {
  at: 'map',
  severity: 'hint',
  title: 'All from one origin',
  about:
    'Reports that draw on one origin are one report. A conclusion for which everything comes from there falls with it: count origins, not articles.',
  find: (checked) => {
    const { map, nodes } = checked;
    // In a map of one article everything is from there, as everybody sees.
    if (map.tables.sources.size < 2) return [];
    const backingOf = backings(checked);
    return nodes.flatMap((node) => {
      const { cards, origin } = backingOf(node.id);
      if (cards.length < ENOUGH || origin === undefined || !isContention(node, checked)) return [];
      const title = find(map, 'sources', origin)?.title ?? origin;
      return [
        {
          about: [node.id] as const,
          reason: t('Everything that speaks for {quoted} comes from one origin: {quoted2}.', {
            quoted: quoted(node.text),
            quoted2: quoted(title),
          }),
        },
      ];
    });
  },
};

/** What speaks for a card by whatever way. */
interface Backing {
  /** Cards that have a source, by numbers: all, or as many as are enough. */
  readonly cards: readonly number[];
  /** Where all of them come from; nothing when there are none, or several. */
  readonly origin: string | undefined;
}

const NOTHING: Backing = { cards: [], origin: undefined };

/** What backs each card: in one pass from what rests on nothing upwards. Cards that support each other in a circle back each other and themselves. */
function backings({ map, node, support }: Checked): (id: string) => Backing {
  const { ids, numbers, reasons, parts } = support();
  const ofPart: Backing[] = [];
  const own = ids.map((id, number): Backing => {
    const card = node(id);
    const origins = new Set(
      (card ? sourcesOfNode(map, card) : []).map(({ origin, id: source }) => origin ?? source),
    );
    const [origin, ...others] = origins;
    return origin === undefined
      ? NOTHING
      : { cards: [number], origin: others.length > 0 ? undefined : origin };
  });
  const below = (number: number): Backing =>
    joined(
      (reasons[number] ?? []).map((reason) =>
        joined([own[reason] ?? NOTHING, ofPart[parts.of[reason] ?? -1] ?? NOTHING]),
      ),
    );
  for (const members of parts.members) ofPart.push(joined(members.map(below)));
  return (id) => ofPart[parts.of[numbers.get(id) ?? -1] ?? -1] ?? NOTHING;
}

function joined(several: readonly Backing[]): Backing {
  const some = several.filter(({ cards }) => cards.length > 0);
  const [first] = some;
  if (!first || some.length === 1) return first ?? NOTHING;
  const cards = new Set(some.flatMap((one) => one.cards));
  const isOne = some.every(({ origin }) => origin === first.origin);
  return { cards: [...cards].slice(0, ENOUGH), origin: isOne ? first.origin : undefined };
}
