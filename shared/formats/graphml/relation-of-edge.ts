import type { Relation } from '../../map/schema';
import { RELATION_FOR } from '../../map/relations';
import { relationOfLineColor } from '../graph/line-color';
import { leadsBack, relationDenied, relationFrom } from '../own/words';
import { dataNamed } from './names';
import type { ElementWords } from './words-of-element';

const RELATIONS = [
  ...['relation', 'label', 'edge label', 'type', 'kind', 'edge type', 'relation type', 'relationship'],
  ...['interaction', 'sign', 'polarity', 'stance', 'side', 'name', 'description'],
];
/** Under these names a number says on which side an edge is. */
const NUMBERS = ['sign', 'polarity', 'weight'];

/** What an edge of a graph says of its relation. */
export interface EdgeRelation {
  /** Nothing where it says nothing. */
  readonly relation: Relation | undefined;
  /** The name of the data that say it. */
  readonly name: string | undefined;
  /** Only the colour of its line says it. */
  readonly isColored: boolean;
  /** The words that deny the other side, where no more is said of it. */
  readonly denial?: string;
  /** It is said from the target to the source. */
  readonly isBack: boolean;
}

/** Reads it from the data of an edge, by word or by number, else from its labels, else from the colour of its line. */
export function relationOfEdge({ data, drawing }: ElementWords): EdgeRelation {
  const words = [
    ...dataNamed(data, RELATIONS),
    ...drawing.labels.map((label) => [undefined, label] as const),
  ];
  const said = words.find(([, word]) => relationFrom(word));
  if (said) {
    const [name, word] = said;
    return { relation: relationFrom(word), name, isColored: false, isBack: leadsBack(word) };
  }
  const numbers = dataNamed(data, NUMBERS).map(([name, value]) => [name, Number(value)] as const);
  const signed = numbers.find(([name, value]) => value < 0 || (value > 0 && !/weight/i.test(name)));
  if (signed) {
    const [name, value] = signed;
    const relation = value < 0 ? RELATION_FOR.con : RELATION_FOR.pro;
    return { relation, name: /weight/i.test(name) ? undefined : name, isColored: false, isBack: false };
  }
  const [name, denial] = words.find(([, word]) => relationDenied(word)) ?? [];
  if (denial !== undefined)
    return { relation: relationDenied(denial), name, denial, isColored: false, isBack: leadsBack(denial) };
  const relation = relationOfLineColor(drawing.color);
  return { relation, name: undefined, isColored: relation !== undefined, isBack: false };
}
