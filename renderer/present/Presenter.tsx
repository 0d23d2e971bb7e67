import { useEffect, useState } from 'react';
import type { Step } from '../../shared/map/schema';
import { shownText } from '../../shared/shown-text';
import { dateWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { useWorkspaceState } from '../state/context';
import type { Showing } from '../state/talk-store';
import { CommandButton } from '../ui/CommandButton';
import { StepThumb } from './StepThumb';
import { clockTime, WORDS } from './words';

interface PresenterProps {
  steps: readonly Step[];
  at: number;
  showing: Showing;
  /** This step is shown too: it stands on another display. */
  showsThis?: boolean;
}

/** What the person who speaks sees: notes, this step and the next, clock and timer. */
export function Presenter({ steps, at, showing, showsThis = false }: PresenterProps) {
  const now = useNow();
  const [step, next] = [steps[at], steps[at + 1]];
  const rehearsed = useWorkspaceState((state) => state.settings.rehearsed[step?.id ?? '']);
  if (!step) return null;
  return (
    <section className="presenter" aria-label={t('Notes and clock')}>
      <p className="presenter__clock">
        <time aria-label={t('Clock')}>
          {dateWords(new Date(now), { hour: '2-digit', minute: '2-digit' })}
        </time>
        <span aria-label={t('Timer')}>{clockTime(now - showing.began)}</span>
        <CommandButton command="present.timer" label={t('From 0')} variant="quiet" />
      </p>
      <p className="presenter__place">
        {t('Step {at} of {count}, for {now}', {
          at: at + 1,
          count: steps.length,
          now: clockTime(now - showing.stepBegan),
        })}
        {rehearsed !== undefined && t(' ({rehearsed} when rehearsed)', { rehearsed: clockTime(rehearsed) })}
      </p>
      <div className="presenter__steps">
        {showsThis && <Small step={step} label={t('Now')} />}
        {next && <Small step={next} label={t('Next')} />}
      </div>
      <h2 dir="auto">{shownText(step.title) || WORDS.untitled}</h2>
      <p className="presenter__notes" dir="auto" tabIndex={0} aria-label={t('Speaker notes')}>
        {shownText(step.notes ?? '')}
      </p>
    </section>
  );
}

function Small({ step, label }: { step: Step; label: string }) {
  return (
    <figure>
      <StepThumb step={step} />
      <figcaption dir="auto">
        {label}: {shownText(step.title) || WORDS.untitled}
      </figcaption>
    </figure>
  );
}

/** The time, second by second, ms. */
function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
