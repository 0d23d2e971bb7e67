import { useEffect, useMemo, useState } from 'react';
import { UNIT_KINDS, type UnitKind } from '../../shared/argue/map/failing-units';
import type { Held, Carrying } from '../../shared/argue/map/what-carries';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { sourcesOfNode } from '../../shared/map/queries';
import { recordsOf } from '../../shared/map/table';
import { degreeWord } from '../../shared/picture/verdict-pill';
import { shownText } from '../../shared/shown-text';
import { Section } from '../inspector/Section';
import { NO_CARRIERS } from '../state/judging-store';
import { useMap, useSession } from '../state/context';
import { semanticsOf } from '../../shared/argue/map/verdict-choice';
import { listPieces } from '../../shared/words/locale';
import { t, worded } from '../../shared/words/words';
import { thresholdOf, useVerdictSettings } from '../state/verdict-settings';
import { CommandButton } from '../ui/CommandButton';
import { ChoiceField } from '../ui/fields';
import { SourceChip } from '../ui/SourceChip';
import { CardChip } from './CardChip';
import { CircularReporting } from './CircularReporting';
import { useAnswer } from './use-answer';
import { errorWords } from '../../shared/result';

const MOST_SHOWN = 12;

const UNIT_LABELS: Readonly<Record<UnitKind, string>> = worded({
  evidence: 'Evidence: cards from articles',
  assumptions: 'Assumptions: what nothing supports',
  articles: 'Articles',
  origins: 'Origins of articles',
});

/** What must fail for the verdict of a card to flip: single points of failure, else the smallest sets. */
export function WeightPane({ id }: { id: string }) {
  const settings = useVerdictSettings();
  const [units, setUnits] = useState<UnitKind>('evidence');
  const [by, setBy] = useState<'labels' | 'degrees'>(settings.shown === 'degrees' ? 'degrees' : 'labels');
  const { degrees } = semanticsOf(settings);
  const threshold = thresholdOf(settings);
  const held: Held = by === 'labels' ? { by: 'labels' } : { by: degrees, threshold };
  const { answer, problem, isAsking } = useAnswer('weight', { id, units, held });
  useMarks(answer, units);
  return (
    <Section title={t('What carries the weight')}>
      <ChoiceField
        label={t('Of')}
        value={by}
        options={[
          { value: 'labels', label: t('Whether it is in') },
          {
            value: 'degrees',
            label: t('Whether its degree reaches {threshold}', { threshold: degreeWord(threshold) }),
          },
        ]}
        onChoose={(value) => setBy(value === 'degrees' ? 'degrees' : 'labels')}
      />
      <ChoiceField
        label={t('What may fail')}
        value={units}
        options={UNIT_KINDS.map((value) => ({ value, label: UNIT_LABELS[value] }))}
        onChoose={(value) => setUnits(UNIT_KINDS.find((one) => one === value) ?? units)}
      />
      {problem && <p className="why__hint">{errorWords(problem).message}</p>}
      <div aria-busy={isAsking}>{answer && <Found carrying={answer} units={units} />}</div>
      <CircularReporting />
    </Section>
  );
}

function Found({ carrying, units }: { carrying: Carrying; units: UnitKind }) {
  const { holds, sets, isExact, unitCount, triedUpTo } = carrying;
  const size = sets[0]?.length ?? 0;
  const verdict = holds ? t('It holds') : t('It does not hold');
  const turns = holds ? t('no longer would') : t('would');
  if (unitCount === 0)
    return <p className="why__hint">{t('{verdict}. Nothing of that kind has a say in it.', { verdict })}</p>;
  return (
    <>
      <p className="why__sentence">
        {sets.length === 0
          ? t('{verdict}, and {which}.', {
              verdict,
              which: isExact
                ? t(
                    '{unitCount, plural, one {it would still if the one that has a say in it failed} other {it would still, whichever of the # failed}}',
                    { unitCount },
                  )
                : t('nothing was found that turns it round'),
            })
          : t(
              '{size, plural, one {{verdict}. It {turns} if one of these alone failed: single points of failure, marked on the map.} other {{verdict}. It {turns} if # failed together; no smaller set does it.}}',
              { size, verdict, turns },
            )}
      </p>
      <ol className="why__list">
        {sets.slice(0, MOST_SHOWN).map((set) => (
          <li key={set.join()} className="why__supposed">
            <span>
              {listPieces(set.map((unit) => [{ unit }])).map((piece) =>
                typeof piece === 'string' ? piece : <Unit key={piece.unit} id={piece.unit} units={units} />,
              )}
            </span>
            <CommandButton
              command="verdict.suppose"
              item={{ id: set.join(' '), of: units }}
              label={t('What if?')}
              variant="quiet"
            />
          </li>
        ))}
      </ol>
      {sets.length > MOST_SHOWN && (
        <p className="why__hint">{t('and {count} more', { count: sets.length - MOST_SHOWN })}</p>
      )}
      {!isExact && (
        <p className="why__hint">
          {t(
            'The search was cut short: sets of up to {triedUpTo} were all tried, and there may be smaller or other ones than those shown.',
            { triedUpTo },
          )}
        </p>
      )}
    </>
  );
}

/** A card, an article, or the name of an origin. */
function Unit({ id, units }: { id: string; units: UnitKind }) {
  const isSource = useMap((map) => find(map, 'sources', id) !== undefined);
  if (units === 'evidence' || units === 'assumptions') return <CardChip id={id} />;
  return isSource ? <SourceChip id={id} /> : <bdi>{shownText(id)}</bdi>;
}

/** Marks on the map the cards that alone turn the verdict round, or that come from what does, as long as the pane is shown. */
function useMarks(carrying: Carrying | undefined, units: UnitKind): void {
  const { judging } = useSession();
  const map = useMap((state) => state);
  const carriers = useMemo(() => {
    const singles = carrying?.sets.flatMap((set) => (set.length === 1 ? set : [])) ?? [];
    return new Set(units === 'evidence' || units === 'assumptions' ? singles : cardsFrom(map, singles));
  }, [carrying, units, map]);
  useEffect(() => {
    judging.setState({ carriers });
    return () => judging.setState({ carriers: NO_CARRIERS });
  }, [judging, carriers]);
}

function cardsFrom(map: ArgMap, sources: readonly string[]): string[] {
  if (sources.length === 0) return [];
  return [...recordsOf(map.tables.nodes)].flatMap((node) =>
    sourcesOfNode(map, node).some(
      ({ id, origin }) => sources.includes(id) || (origin !== undefined && sources.includes(`“${origin}”`)),
    )
      ? node.id
      : [],
  );
}
