import { TextIndex } from '../../shared/view/text-index';
import { graphOf } from './graphs';
import { rowOf, type Row } from './rows';

const SIZE = 50_000;
const PHRASES = ['several reports doubt', 'evidence supply', 'zebra', 'costs years measure', 'the'];

/** From a keystroke to the hits, ms, after the first keystroke. */
export function searchRows(): Row[] {
  const index = new TextIndex(graphOf('argument', SIZE));
  index.find('warm');
  const times: number[] = [];
  for (const phrase of PHRASES) {
    for (let letters = 1; letters <= phrase.length; letters++) {
      const start = performance.now();
      index.find(phrase.slice(0, letters));
      times.push(performance.now() - start);
    }
  }
  return [
    rowOf({ suite: 'search', size: SIZE, subject: 'counterpoint', metric: 'search', unit: 'ms' }, times),
  ];
}
