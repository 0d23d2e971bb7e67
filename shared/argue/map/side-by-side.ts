import type { ArgMap } from '../../map/arg-map';
import { ok, type Result } from '../../result';
import type { IsSpent } from '../budget';
import { GRADUAL_SEMANTICS, type GradualName } from '../gradual/semantics';
import { LABEL_SEMANTICS, standingsOf, type LabelName, type Standing } from './standings';
import { hundredths } from '../../words/locale';
import { lowered, t } from '../../words/words';
import { OUTCOME } from './outcomes';

const GRADUAL_NAMES = Object.keys(GRADUAL_SEMANTICS) as GradualName[];

/** How one card or link stands under each semantics. */
export interface SideBySide {
  readonly labels: Readonly<Record<LabelName, Standing>>;
  readonly degrees: Readonly<Record<GradualName, Standing>>;
}

/** Two answers of two semantics to one question that are not the same, and why that can be. */
export interface Disagreement {
  readonly id: string;
  readonly between: string;
  readonly why: string;
}

/** All semantics at once: of one card or link, and where in the map they disagree. */
export interface Compared {
  readonly sides: SideBySide;
  readonly disagreements: readonly Disagreement[];
}

/**
 * Judges a map by all semantics.
 * @param id the card or link whose answers are wanted
 * @param threshold the degree from which on a card counts as accepted
 */
export function compareSemantics(
  map: ArgMap,
  id: string,
  { threshold, degrees, isSpent }: { threshold: number; degrees: GradualName; isSpent: IsSpent },
): Result<Compared> {
  const labels = {} as Record<LabelName, ReadonlyMap<string, Standing>>;
  for (const name of LABEL_SEMANTICS) {
    const found = standingsOf(map, { labels: name }, isSpent);
    if (!found.ok) return found;
    labels[name] = found.value.of;
  }
  const strengths = {} as Record<GradualName, ReadonlyMap<string, Standing>>;
  for (const name of GRADUAL_NAMES) {
    const found = standingsOf(map, { degrees: name }, isSpent);
    if (!found.ok) return found;
    strengths[name] = found.value.of;
  }
  const disagreements = [...labels.grounded.keys()].flatMap((at) =>
    disagreementsAt(at, labels, strengths[degrees].get(at)?.degree, threshold),
  );
  const of = <N extends string>(found: Record<N, ReadonlyMap<string, Standing>>): Record<N, Standing> =>
    Object.fromEntries(
      Object.entries<ReadonlyMap<string, Standing>>(found).map(([name, all]) => [name, all.get(id) ?? {}]),
    ) as Record<N, Standing>;
  return ok({ sides: { labels: of(labels), degrees: of(strengths) }, disagreements });
}

function disagreementsAt(
  id: string,
  labels: Readonly<Record<LabelName, ReadonlyMap<string, Standing>>>,
  degree: number | undefined,
  threshold: number,
): Disagreement[] {
  const [grounded, preferred, stable] = LABEL_SEMANTICS.map((name) => labels[name].get(id)?.outcome);
  const found: Disagreement[] = [];
  const say = (between: string, why: string): unknown => found.push({ id, between, why });
  if (grounded === 'undecided' && preferred === 'in all')
    say(
      t('grounded: undecided; preferred: in all'),
      t('It stands whichever side of the dispute below it one takes; grounded takes none.'),
    );
  if (grounded === 'undecided' && preferred === 'in none')
    say(
      t('grounded: undecided; preferred: in none'),
      t('It falls whichever side of the dispute around it one takes; grounded takes none.'),
    );
  if (stable !== undefined && preferred !== undefined && stable !== preferred && stable !== 'no labelling')
    say(
      t('preferred: {preferred}; stable: {stable}', {
        preferred: lowered(OUTCOME[preferred].word),
        stable: lowered(OUTCOME[stable].word),
      }),
      t('Stable leaves out the positions that do not decide everything.'),
    );
  if (degree === undefined || Number.isNaN(degree)) return found;
  if (grounded === 'in' && degree < threshold)
    say(
      t('grounded: in; degree {degree}', { degree: hundredths(degree) }),
      t(
        'Labels ask whether what opposes it stands; degrees also ask how strong the reasons for it are, and these are weak.',
      ),
    );
  if (grounded === 'out' && degree >= threshold)
    say(
      t('grounded: out; degree {degree}', { degree: hundredths(degree) }),
      t(
        'For labels one objection that stands is enough; for degrees it is weighed against the score that it starts from and the reasons for it.',
      ),
    );
  return found;
}
