import { inSeries, numberWords } from '../../shared/words/locale';
import { Scale, Settings2, X } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import { OUTCOME, type Outcome } from '../../shared/argue/map/outcomes';
import type { Standing } from '../../shared/argue/map/standings';
import { getRecord, idsOf, type Table } from '../../shared/map/table';
import { useJudging, useMap, useView } from '../state/context';
import { choiceOf } from '../../shared/argue/map/verdict-choice';
import { msg, t } from '../../shared/words/words';
import { useVerdictSettings } from '../state/verdict-settings';
import { CommandButton, CommandIconButton } from '../ui/CommandButton';
import { VerdictSign } from '../ui/VerdictMark';
import { DEGREE_LABELS, LABEL_LABELS } from './semantics-words';
import { SEARCH_SECONDS } from './use-live-verdicts';
import { VerdictSettingsMenu } from './VerdictSettingsMenu';
import { cardsOut } from './what-if';
import './VerdictFrame.css';
import { errorLine } from '../../shared/result';

/** Says above the map that is shown how it is judged; it stands around the canvas, which a supposition marks plainly. */
export function VerdictFrame({ children }: { children: ReactNode }) {
  const choice = choiceOf(useVerdictSettings());
  const isSupposing = useJudging((state) => state.whatIf !== undefined);
  const said = useJudging((state) => state.said);
  const isOpen = useView((state) => state.openMenu === 'verdicts');
  const how = [
    choice?.labels && LABEL_LABELS[choice.labels],
    choice?.degrees && DEGREE_LABELS[choice.degrees],
  ]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className="verdict-frame" data-supposing={isSupposing}>
      {choice && (
        <div className="verdict-bar" role="group" aria-label={t('Verdicts')}>
          <Scale size={14} aria-hidden />
          <Counts />
          <span className="verdict-bar__how" title={how}>
            {how}
          </span>
          <Progress />
          <span className="verdict-bar__tools">
            <CommandIconButton command="verdict.settings" icon={Settings2} size={14} pressed={isOpen} />
            <CommandIconButton command="verdict.toggle" label={t('Turn verdicts off')} icon={X} size={14} />
          </span>
          {isOpen && <VerdictSettingsMenu />}
        </div>
      )}
      {isSupposing && <SuppositionBar />}
      <div className="verdict-frame__map">{children}</div>
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

/** Which signs there are on the map's cards, what they are called, and how many of each: the legend in short. */
function Counts() {
  const standings = useJudging((state) => state.standings);
  const counts = useMemo(() => countsIn(standings), [standings]);
  return (
    <ul className="verdict-bar__counts" aria-label={t('Cards by verdict')}>
      {counts.map(([outcome, count]) => {
        const { word, sign, tone, means } = OUTCOME[outcome];
        return (
          <li key={outcome} data-tone={tone} title={`${word}: ${means}`}>
            <VerdictSign name={sign} />
            {word} <b>{numberWords(count)}</b>
          </li>
        );
      })}
    </ul>
  );
}

function countsIn(standings: Table<Standing>): [Outcome, number][] {
  const counts = new Map<Outcome, number>();
  for (const id of idsOf(standings)) {
    const outcome = id.startsWith('n-') ? getRecord(standings, id)?.outcome : undefined;
    if (outcome) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return (Object.keys(OUTCOME) as Outcome[]).flatMap((outcome) => {
    const count = counts.get(outcome);
    return count === undefined ? [] : [[outcome, count] as [Outcome, number]];
  });
}

/** What goes on, what did not come out, and a way to stop it. */
function Progress() {
  const status = useJudging((state) => state.status);
  const problem = useJudging((state) => state.problem);
  const settling = useJudging((state) => state.settling);
  if (problem) return <span className="verdict-bar__problem">{errorLine(problem)}</span>;
  if (status === 'searching')
    return (
      <span className="verdict-bar__how">
        {t('Searching, for {search_seconds} seconds at most… ', { search_seconds: SEARCH_SECONDS })}
        <CommandButton command="verdict.stop" label={t('Stop')} variant="quiet" />
      </span>
    );
  if (status === 'stopped')
    return <span className="verdict-bar__how">{t('Stopped. The next edit judges anew.')}</span>;
  if (settling === undefined || settling === 'settled') return null;
  return (
    <span className="verdict-bar__how">
      {settling === 'did not settle'
        ? t('Some degrees do not settle')
        : t('Some degrees may not be the only answer')}
    </span>
  );
}

/** Says that what is seen is a copy, what is supposed in it, and offers to keep or drop that. */
function SuppositionBar() {
  const whatIf = useJudging((state) => state.whatIf);
  const map = useMap((state) => state);
  if (!whatIf) return null;
  const what = [
    [cardsOut(map, whatIf).size, msg('{count, plural, one {# card} other {# cards}}')] as const,
    [whatIf.scores.size, msg('{count, plural, one {# score} other {# scores}}')] as const,
    [whatIf.dropped.size, msg('{count, plural, one {# article} other {# articles}}')] as const,
  ].flatMap(([count, words]) => (count > 0 ? [t(words, { count })] : []));
  const verbs =
    what.length === 0 ? t('nothing yet: take cards out, slide scores or drop articles') : inSeries(what);
  return (
    <div className="supposition-bar" role="group" aria-label={t('What if')}>
      <strong>{t('What if')}</strong>
      <span>{t('A copy is judged, the map is unchanged. Supposed: {verbs}.', { verbs })}</span>
      <span className="verdict-bar__tools">
        <CommandButton command="verdict.whatIf" label={t('Change')} variant="quiet" />
        <CommandButton command="verdict.keep" label={t('Keep')} />
        <CommandButton command="verdict.drop" label={t('Drop')} variant="primary" />
      </span>
    </div>
  );
}
