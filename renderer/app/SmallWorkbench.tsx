import { t } from '../../shared/words/words';
import type { CommandId } from '../../shared/commands/commands';
import { DraftTray } from '../draft/DraftTray';
import { RightPanel } from '../why/RightPanel';
import { useReview, useWorkspace } from '../state/context';
import { PANES, type Pane } from '../state/panes';
import { useFrontPane, useMode, useShownPanels } from '../state/panels';
import { LeftPanel } from './LeftPanel';
import { MainPane } from './MainPane';
import { MODE } from './modes';
import { oneTabStop } from '../ui/one-tab-stop';

/** The panels of a map where there is room for one: that which was asked for last, by a command or by the tabs above it. */
export function SmallWorkbench() {
  const { commands } = useWorkspace();
  const { leftTab } = useShownPanels();
  const mode = useMode();
  const isDrafting = useReview() !== undefined;
  const front = useFrontPane();
  const labels = { left: t('Read'), draft: t('Draft'), main: t(MODE[mode].label), right: t('Details') };
  const shownBy: Readonly<Record<Pane, CommandId>> = {
    left: `view.${leftTab}`,
    draft: 'draft.focus',
    main: `view.mode.${mode}`,
    right: 'view.inspector',
  };
  return (
    <div className="workbench workbench--small">
      <div ref={oneTabStop} className="workbench__tabs" role="tablist" aria-label={t('Panels')}>
        {PANES.filter((pane) => pane !== 'draft' || isDrafting).map((pane) => (
          <button
            key={pane}
            type="button"
            role="tab"
            id={`pane-tab-${pane}`}
            aria-selected={pane === front}
            aria-controls="pane"
            onClick={() => commands.run(shownBy[pane])}
          >
            {labels[pane]}
          </button>
        ))}
      </div>
      <div id="pane" className="workbench__pane" role="tabpanel" aria-labelledby={`pane-tab-${front}`}>
        {front === 'left' && <LeftPanel tab={leftTab} />}
        {front === 'draft' && <DraftTray />}
        {front === 'main' && <MainPane />}
        {front === 'right' && <RightPanel />}
      </div>
    </div>
  );
}
