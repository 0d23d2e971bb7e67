import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../../../shared/argue/map/map-reading';
import { groundedVerdicts } from '../../../../../shared/argue/map/why';
import { isComparable, readCarneades, type CarneadesGraph } from '../../../../support/carneades';
import { hasSample, sampleNames, sampleText } from '../../../../support/samples';

/** Why a label is another one here, on purpose. */
const TIE =
  'An issue that nothing decides is decided against all its positions there; here they are undecided.';
const CIRCLE = 'Support that goes in a circle is undecided there; here it holds nothing up, so it is out.';
const ASSUMED = 'Assumptions that exclude each other are both in there; here they dispute each other.';

/** The argument graphs of Carneades 4 that assert labels, without weights and schemes, and where we differ. */
const FILES: Readonly<
  Record<string, readonly [why: string, ours: Readonly<Record<string, string>>] | undefined>
> = {
  bachelor: [TIE, { bachelor: 'undecided', married: 'undecided' }],
  caminada1: [TIE, { s: 'undecided', '¬s': 'undecided' }],
  'dung-attack-cycle': undefined,
  'dung-reinstatement': undefined,
  'even-loop': [CIRCLE, { p: 'out', q: 'out' }],
  frisian: undefined,
  'independent-support-loop': undefined,
  'odd-loop': [CIRCLE, { p: 'out', q: 'out', r: 'out' }],
  paraconsistency: [ASSUMED, { p: 'undecided', '¬p': 'undecided', q: 'undecided', '¬q': 'undecided' }],
  'pollock-red-light': undefined,
  'prakken-sartor-murder': undefined,
  'risky-operation': [
    TIE,
    {
      ...{ badCirculation: 'undecided', '¬badCirculation': 'undecided' },
      ...{ riskyOperation: 'undecided', '¬riskyOperation': 'undecided' },
      ...{ negligence: 'undecided', compensation: 'undecided' },
    },
  ],
  'support-loop': [CIRCLE, { p: 'out', q: 'out' }],
  tandem: undefined,
  toulmin: undefined,
  trivial: undefined,
  tweety: undefined,
  'unreliable-witness': undefined,
  unsupported: undefined,
  unsupported2: [CIRCLE, { p: 'out', '¬p': 'out' }],
  vacation: undefined,
};

/** @param asThere what nothing supports and nobody assumes is out, as in Carneades; in Dung's frameworks, and so here, it is in unless it is attacked */
function labels(
  { map, expected, unsupported }: CarneadesGraph,
  asThere: boolean,
): Record<string, string | undefined> {
  const reading = readingOf(map);
  const fallen = reading.cards.flatMap(({ text }, i) => (asThere && unsupported.includes(text) ? [i] : []));
  const found = groundedVerdicts(map, reading, new Set(fallen));
  if (!found.ok) throw new Error(found.error.message);
  return Object.fromEntries(Object.keys(expected).map((id) => [id, found.value.cards.get(`n-${id}`)]));
}

const path = (name: string): string => `carneades/${name}.yml`;

describe.skipIf(!hasSample(path('tweety')))('the argument graphs of Carneades', () => {
  it.each(Object.keys(FILES))(
    '%s has the labels that Carneades gives it, but for what differs on purpose',
    (name) => {
      const text = sampleText(path(name));
      expect(isComparable(text)).toBe(true);
      const graph = readCarneades(text);
      const [, differing = {}] = FILES[name] ?? [];
      expect(labels(graph, true)).toEqual({ ...graph.expected, ...differing });
    },
  );

  it('all that can be compared are compared', () => {
    const names = sampleNames('carneades').flatMap((file) => /^(.*)\.yml$/.exec(file)?.[1] ?? []);
    expect(names.filter((name) => isComparable(sampleText(path(name))))).toEqual(Object.keys(FILES));
  });

  it('what nothing supports and nobody assumes is out there, and in here', () => {
    const graph = readCarneades(sampleText(path('unsupported')));
    expect(graph.expected).toEqual({ p: 'out' });
    expect(labels(graph, false)).toEqual({ p: 'in' });
  });
});
