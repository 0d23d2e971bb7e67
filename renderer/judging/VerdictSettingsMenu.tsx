import { useEffect, useRef } from 'react';
import { GRADUAL_SEMANTICS } from '../../shared/argue/gradual/semantics';
import { OUTCOME, type Outcome } from '../../shared/argue/map/outcomes';
import { LABEL_SEMANTICS } from '../../shared/argue/map/standings';
import { SHOWN_VERDICTS } from '../../shared/commands/verdicts';
import { useSession } from '../state/context';
import { semanticsOf } from '../../shared/argue/map/verdict-choice';
import { t, worded } from '../../shared/words/words';
import { setVerdicts, useVerdictSettings } from '../state/verdict-settings';
import { ChoiceField } from '../ui/fields';
import { VerdictMark } from '../ui/VerdictMark';
import { DEGREE_LABELS, LABEL_LABELS, LABEL_MEANS } from './semantics-words';
import { DegreeSettings } from './DegreeSettings';
import { SEARCH_SECONDS } from './use-live-verdicts';

const SHOWN_LABELS = worded({ labels: 'Labels', degrees: 'Degrees', both: 'Labels and degrees' } as const);

const LEGENDS: Readonly<Record<'grounded' | 'searched' | 'questions', readonly Outcome[]>> = {
  grounded: ['in', 'out', 'undecided'],
  searched: ['in all', 'in some', 'in none', 'no labelling', 'not known in time'],
  questions: ['answered', 'contested', 'open'],
};

/** How verdicts are made and shown, and what their signs mean. */
export function VerdictSettingsMenu() {
  const session = useSession();
  const settings = useVerdictSettings();
  const { labels, degrees } = semanticsOf(settings);
  const menu = useRef<HTMLDivElement>(null);

  useEffect(() => {
    menu.current?.querySelector('select')?.focus();
    const close = (): void => session.view.setState({ openMenu: undefined });
    const onPress = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && menu.current?.parentElement?.contains(target))) close();
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close();
      session.canvas.current?.focus();
    };
    const element = menu.current;
    document.addEventListener('pointerdown', onPress, true);
    element?.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPress, true);
      element?.removeEventListener('keydown', onKey);
    };
  }, [session]);

  const signs: readonly Outcome[] = [
    ...(settings.shown === 'degrees' ? [] : LEGENDS[labels === 'grounded' ? 'grounded' : 'searched']),
    ...(settings.shown === 'degrees' ? [] : LEGENDS.questions),
  ];
  return (
    <div
      ref={menu}
      className="verdict-settings"
      data-scope="window"
      role="group"
      aria-label={t('How verdicts are made')}
    >
      <ChoiceField
        label={t('Show')}
        value={settings.shown ?? ''}
        options={SHOWN_VERDICTS.map((value) => ({ value, label: SHOWN_LABELS[value] }))}
        onChoose={(value) => setVerdicts(session, { shown: SHOWN_VERDICTS.find((one) => one === value) })}
      />
      <ChoiceField
        label={t('Labels')}
        value={labels}
        options={LABEL_SEMANTICS.map((value) => ({
          value,
          label: `${LABEL_LABELS[value]}: ${LABEL_MEANS[value]}`,
        }))}
        onChoose={(value) => setVerdicts(session, { labels: LABEL_SEMANTICS.find((one) => one === value) })}
      />
      {labels !== 'grounded' && (
        <p className="verdict-settings__hint">
          {t('These are searched for, {search_seconds} seconds at most; what is not known by then says so.', {
            search_seconds: SEARCH_SECONDS,
          })}
        </p>
      )}
      <ChoiceField
        label={t('Degrees')}
        value={degrees}
        options={Object.entries(DEGREE_LABELS).map(([value, label]) => ({
          value,
          label: `${label} (${GRADUAL_SEMANTICS[value as keyof typeof DEGREE_LABELS].source})`,
        }))}
        onChoose={(value) =>
          setVerdicts(session, {
            degrees: (Object.keys(DEGREE_LABELS) as (keyof typeof DEGREE_LABELS)[]).find(
              (one) => one === value,
            ),
          })
        }
      />
      {settings.shown !== 'labels' && <DegreeSettings />}
      <dl className="verdict-settings__legend">
        {signs.map((outcome) => (
          <div key={outcome}>
            <dt>
              <VerdictMark standing={{ outcome }} />
            </dt>
            <dd>{OUTCOME[outcome].means}</dd>
          </div>
        ))}
        {settings.shown !== 'labels' && (
          <div>
            <dt>
              <VerdictMark standing={{ degree: 0.73 }} />
            </dt>
            <dd>
              {t(
                'how strong it is, from 0 to 1: the score that it starts from, moved by what speaks for and against it; a dash where that does not settle',
              )}
            </dd>
          </div>
        )}
      </dl>
      <p className="verdict-settings__hint">
        {t(
          'Verdicts follow from the links, their weights, the grades and the scores, and not from whether it is a claim or evidence. Gaps and questions are no premises.',
        )}
      </p>
    </div>
  );
}
