import { find, type ArgMap } from '../map/arg-map';
import { KIND } from '../map/node-kinds';
import type { Step } from '../map/schema';
import { shownText } from '../shown-text';
import { litPassages } from './draw-passages';
import { stepShows } from './step-shows';
import { t } from '../words/words';

/** What a step is told as to somebody who does not see it: where in the talk it is, its title, the cards that are new in it, its passages. */
export function announced(map: ArgMap, steps: readonly Step[], at: number): string {
  const step = steps[at];
  if (!step) return '';
  const shows = stepShows(map, step);
  const before = steps[at - 1];
  const known = new Set(before ? stepShows(map, before).focus : []);
  const news = shows.focus.filter((id) => !known.has(id)).map((id) => cardInWords(map, id));
  const passages = litPassages(map, shows.lit).map(({ text, from }) =>
    t('“{text}”, from {from}.', { text, from }),
  );
  return [
    t('Step {at} of {count}.', { at: at + 1, count: steps.length }),
    sentence(shownText(step.title)),
    ...news,
    ...passages,
  ].join(' ');
}

/** A card as it is read out: `Claim: …`. */
export function cardInWords(map: ArgMap, id: string): string {
  const node = find(map, 'nodes', id);
  return node ? `${KIND[node.kind].label}: ${shownText(node.text)}` : '';
}

function sentence(words: string): string {
  return /[\p{P}]$/u.test(words) ? words : `${words}.`;
}
