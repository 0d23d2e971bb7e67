import type { GradualName } from '../../shared/argue/gradual/semantics';
import type { LabelName } from '../../shared/argue/map/standings';
import { worded } from '../../shared/words/words';

/** What people read for the semantics of labels. */
export const LABEL_LABELS: Readonly<Record<LabelName, string>> = worded({
  grounded: 'Grounded',
  preferred: 'Preferred',
  stable: 'Stable',
});

/** What each decides, for the choice of one. */
export const LABEL_MEANS: Readonly<Record<LabelName, string>> = worded({
  grounded: 'what must hold, whatever side one takes; at once after each edit',
  preferred: 'what can be held together, as much of it as possible',
  stable: 'the same, where a position decides everything',
});

/** What people read for the semantics of degrees. */
export const DEGREE_LABELS: Readonly<Record<GradualName, string>> = worded({
  'quadratic-energy': 'Quadratic energy',
  'df-quad': 'DF-QuAD',
  euler: 'Euler-based',
  mlp: 'MLP-based',
});
