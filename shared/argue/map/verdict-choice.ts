import type { DegreeSemantics, LabelSemantics, VerdictSettings } from '../../map/schema';
import { GRADUAL_SEMANTICS } from '../gradual/semantics';
import type { VerdictChoice } from './standings';
import { inSeries } from '../../words/locale';
import { t, worded } from '../../words/words';

/** The semantics that a map is judged by, whether its verdicts are shown or not. */
export function semanticsOf({ labels = 'grounded', degrees = 'quadratic-energy' }: VerdictSettings): {
  labels: LabelSemantics;
  degrees: DegreeSemantics;
} {
  return { labels, degrees };
}

/** What is judged and shown; nothing while verdicts are off. */
export function choiceOf(settings: VerdictSettings | undefined): VerdictChoice | undefined {
  if (settings?.shown === undefined) return undefined;
  const { labels, degrees } = semanticsOf(settings);
  if (settings.shown === 'both') return { labels, degrees };
  return settings.shown === 'labels' ? { labels } : { degrees };
}

const LABELS = worded({
  grounded: 'what must hold (grounded labels, Dung 1995)',
  preferred: 'what can hold together (preferred labels, Dung 1995)',
  stable: 'what can hold together and decides everything (stable labels, Dung 1995)',
} as const);

/** How a map is judged, in words: `what must hold (grounded labels, Dung 1995); degrees by quadratic energy (Potyka 2018)`. */
export function choiceInWords({ labels, degrees }: VerdictChoice): string {
  const said = [
    ...(labels ? [LABELS[labels]] : []),
    ...(degrees
      ? [
          t('degrees by {name} ({source})', {
            name: t(GRADUAL_SEMANTICS[degrees].name),
            source: GRADUAL_SEMANTICS[degrees].source,
          }),
        ]
      : []),
  ];
  return inSeries(said, ';');
}
