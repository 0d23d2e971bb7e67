import type { Step } from '../../shared/map/schema';
import { shownText } from '../../shared/shown-text';
import { useMap } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { RecordField } from '../ui/RecordField';
import { stepShows } from '../../shared/present/step-shows';
import { t } from '../../shared/words/words';
import { WORDS } from './words';
import { countedRecords } from '../../shared/map/record-words';

/** The chosen step: its words, and what of the map it shows, changed by what is selected on the map. */
export function StepDetails({ step, small }: { step: Step; small: number | undefined }) {
  const map = useMap((state) => state);
  const { focus, frame, lit } = stepShows(map, step);
  const { hidden = [], dimmed, folded = [] } = step;
  return (
    <section className="step-details" aria-label={t('Chosen step')}>
      <RecordField of="steps" id={step.id} field="title" />
      <RecordField of="steps" id={step.id} field="notes" />
      <RecordField of="steps" id={step.id} field="handling" />
      <p className="step-details__shows">
        {frame
          ? t('Looks at a part of the map')
          : t('Looks at {which}', {
              which: focus.length === 0 ? t('the whole map') : countedRecords('nodes', focus.length),
            })}
        {hidden.length > 0 &&
          t(', {count, plural, one {# card} other {# cards}} not there yet', { count: hidden.length })}
        {dimmed
          ? t(', {count, plural, one {# card} other {# cards}} standing back', { count: dimmed.length })
          : focus.length > 0 && t(', the rest standing back')}
        {folded.length > 0 &&
          t(', {count, plural, one {# branch} other {# branches}} folded', { count: folded.length })}
        {lit.length > 0 &&
          t(', {count, plural, one {# passage} other {# passages}} lit', { count: lit.length })}
        {step.verdicts &&
          (step.judged === 'shown'
            ? t(', with the verdicts of what is there')
            : t(', with the verdicts of the whole map'))}
        .
      </p>
      {small !== undefined && (
        <p className="step-details__warns" role="status">
          {WORDS.small(small)}
        </p>
      )}
      {step.gone && (
        <div className="step-details__warns">
          <p>{WORDS.gone}</p>
          <ul>
            {step.gone.map(({ id, text }) => (
              <li key={id} dir="auto">
                {shownText(text)}
              </li>
            ))}
          </ul>
          <CommandButton command="step.forget" label={t('Say this no more')} />
        </div>
      )}
      <div className="step-details__acts" role="group" aria-label={t('By what is selected on the map')}>
        <CommandButton command="step.refocus" label={t('Look at selection')} />
        <CommandButton command="step.branch" label={t('Look at branch')} />
        <CommandButton command="step.hide" label={t('Not there yet')} />
        <CommandButton command="step.dim" label={t('Stand back')} />
        <CommandButton command="step.fold" label={t('Fold')} />
        <CommandButton command="step.light" label={t('Light passage')} />
        {lit.length > 0 && <CommandButton command="step.unlight" label={t('Light none')} />}
        <CommandButton command="step.verdicts" label={verdictsNext(step)} />
        <CommandButton command="present.playHere" label={t('Present from here')} />
      </div>
    </section>
  );
}

/** What the button for verdicts comes to. */
function verdictsNext({ verdicts, judged }: Step): string {
  if (!verdicts) return t('Verdicts');
  return judged === 'shown' ? t('Verdicts of the whole map') : t('No verdicts');
}
