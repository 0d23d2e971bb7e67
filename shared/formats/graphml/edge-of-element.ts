import type { ReadEdge } from '../graph/read-links';
import { nameOf } from '../loss';
import { fieldOf, fromJsonLine } from '../own/records';
import { isIdOf } from '../own/taken-ids';
import { relationFrom } from '../own/words';
import { attributeOf, type XmlElement } from '../xml/read-xml';
import type { OtherData } from './other-data';
import { relationOfEdge } from './relation-of-edge';
import type { ElementWords } from './words-of-element';

/** A line of the file: its ends, what it says of their relation, and what else is on it. */
export function edgeOfElement(element: XmlElement, words: ElementWords, others: OtherData): ReadEdge {
  const { data, drawing } = words;
  const own = fieldOf(fromJsonLine(data.get('counterpoint')), 'link');
  const isPremise = data.get('role') === 'premise';
  const { relation, name, denial = '', isColored, isBack } = relationOfEdge(words);
  // What we wrote says its relation itself, whatever colour somebody gave the line.
  const isSaid = !isPremise && !(isColored && own !== undefined);
  const weight = Math.abs(Number(data.get('weight') ?? Number.NaN));
  const isWeight = weight <= 1;
  const id = attributeOf(element, 'id');
  const word = data.get(name ?? '');
  const isMade = (label: string): boolean => word !== undefined && label.includes(` (${word.trim()}) `);
  const labels = [...new Set([words.text ?? '', ...words.more, denial])];
  const notes = labels.filter((each) => each !== '' && !relationFrom(each) && !isMade(each));
  const ends = ['source', 'target'].map((end) => attributeOf(element, end) ?? '') as [string, string];
  const [from, to] = drawing.isTurned !== isBack ? ends.reverse() : ends;
  const of = nameOf(`${from ?? ''} → ${to ?? ''}`);
  return {
    from: from ?? '',
    to: to ?? '',
    relation: isSaid ? relation : undefined,
    isColored: isColored && isSaid,
    isDenial: denial !== '' && own === undefined,
    note: notes.length === 0 ? undefined : notes.join('\n\n'),
    own: own ?? (isWeight ? { weight } : undefined),
    wantedId: fieldOf(own, 'id') ?? id,
    foreign: {
      ...(id !== undefined && !isIdOf('links', id) && id !== fieldOf(own, 'id') && { id }),
      ...others.of('edge', words, {
        isOurs: own !== undefined || isPremise || data.get('role') === 'conclusion',
        used: [name, isWeight ? 'weight' : undefined],
        // Cytoscape says the relation twice, and makes a name of it and of what it is between.
        shown: [...notes, word, ...[...data.values()].filter(isMade)].join('\n'),
        line: element.line,
      }),
    },
    name: of,
    line: element.line,
  };
}
