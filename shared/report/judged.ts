import type { IsSpent } from '../argue/budget';
import { OUTCOME } from '../argue/map/outcomes';
import { standingsOf, type Standing } from '../argue/map/standings';
import { choiceInWords, semanticsOf, choiceOf } from '../argue/map/verdict-choice';
import type { ArgMap } from '../map/arg-map';
import { errorWords } from '../result';
import type { Verdicts } from './facts';
import { hundredths, inSeries } from '../words/locale';
import { lowered, t } from '../words/words';

/** How a map that goes out is judged. */
export interface Judgement {
  /** By which semantics, in a sentence; or why it is not judged. */
  readonly says: string;
  /** For drawings, by the ids of cards and links. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** For reports, by the ids of cards. */
  readonly verdicts: Verdicts;
}

/**
 * Judges a map that goes out.
 * @param wanted true with verdicts, false without them; absent: as the map shows them
 * @param isSpent ends the search for preferred and stable labellings
 */
export function judgementOf(
  map: ArgMap,
  wanted: boolean | undefined,
  isSpent: IsSpent,
): Judgement | undefined {
  const settings = map.head.settings?.verdicts;
  const choice =
    wanted === false ? undefined : (choiceOf(settings) ?? (wanted && semanticsOf(settings ?? {})));
  if (!choice) return undefined;
  const judged = standingsOf(map, choice, isSpent);
  if (!judged.ok)
    return {
      says: t('Not judged: {message}', { message: errorWords(judged.error).message }),
      standings: new Map(),
      verdicts: new Map(),
    };
  const { of, settling = 'settled' } = judged.value;
  const notes =
    settling === 'settled' ? '' : t(' Where degrees go round in circles: {settling}.', { settling });
  return {
    says: t('Judged by {choice}.{notes}', { choice: choiceInWords(choice), notes }),
    standings: of,
    verdicts: new Map([...of].map(([id, standing]) => [id, inWords(standing)])),
  };
}

function inWords({ outcome, degree }: Standing): string {
  return inSeries([
    ...(outcome === undefined ? [] : [lowered(OUTCOME[outcome].word)]),
    ...(degree === undefined
      ? []
      : [
          Number.isNaN(degree)
            ? t('degree did not settle')
            : t('degree {degree}', { degree: hundredths(degree) }),
        ]),
  ]);
}
