import { VERDICT_PANES } from '../../shared/commands/verdicts';
import { Inspector } from '../inspector/Inspector';
import { useJudging, useWorkspace } from '../state/context';
import type { VerdictPane } from '../state/judging-store';
import { choiceOf } from '../../shared/argue/map/verdict-choice';
import { t, worded } from '../../shared/words/words';
import { useVerdictSettings } from '../state/verdict-settings';
import { VerdictPanel } from './VerdictPanel';
import { oneTabStop } from '../ui/one-tab-stop';

const PANE_LABELS: Readonly<Record<VerdictPane, string>> = worded({
  why: 'Why',
  weight: 'Weight',
  whatIf: 'What if',
});

/** The details of what is selected, and while verdicts are shown, what explains them. */
export function RightPanel() {
  const { commands } = useWorkspace();
  const isJudged = choiceOf(useVerdictSettings()) !== undefined;
  const pane = useJudging((state) => state.pane);
  if (!isJudged) return <Inspector />;
  return (
    <>
      <div ref={oneTabStop} className="workbench__tabs" role="tablist" aria-label={t('Right panel')}>
        <button
          type="button"
          role="tab"
          aria-selected={pane === undefined}
          aria-controls="right-panel"
          onClick={() => commands.run('verdict.details')}
        >
          {t('Details')}
        </button>
        {VERDICT_PANES.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={pane === name}
            aria-controls="right-panel"
            onClick={() => commands.run(`verdict.${name}`)}
          >
            {PANE_LABELS[name]}
          </button>
        ))}
      </div>
      <div
        id="right-panel"
        className="workbench__content"
        role="tabpanel"
        aria-label={pane ? PANE_LABELS[pane] : t('Details')}
      >
        {pane === undefined ? <Inspector /> : <VerdictPanel pane={pane} />}
      </div>
    </>
  );
}
