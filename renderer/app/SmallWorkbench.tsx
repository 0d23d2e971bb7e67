import { t } from '../../shared/words/words';
import { useState } from 'react';
import { DraftTray } from '../draft/DraftTray';
import { RightPanel } from '../why/RightPanel';
import { useReview } from '../state/context';
import { useMode, useShownPanels } from '../state/panels';
import { LeftPanel } from './LeftPanel';
import { MainPane } from './MainPane';
import { MODE } from './modes';
import { oneTabStop } from '../ui/one-tab-stop';

const PANES = ['left', 'draft', 'main', 'right'] as const;

type Pane = (typeof PANES)[number];

/** The panels of a map where there is room for one: chosen by tabs above it. */
export function SmallWorkbench() {
  const { leftTab } = useShownPanels();
  const isDrafting = useReview() !== undefined;
  const [chosen, choose] = useState<Pane>('main');
  const labels = { left: t('Read'), draft: t('Draft'), main: t(MODE[useMode()].label), right: t('Details') };
  const panes = PANES.filter((pane) => pane !== 'draft' || isDrafting);
  const pane = panes.includes(chosen) ? chosen : 'main';
  return (
    <div className="workbench workbench--small">
      <div ref={oneTabStop} className="workbench__tabs" role="tablist" aria-label={t('Panels')}>
        {panes.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`pane-tab-${one}`}
            aria-selected={one === pane}
            aria-controls="pane"
            onClick={() => choose(one)}
          >
            {labels[one]}
          </button>
        ))}
      </div>
      <div id="pane" className="workbench__pane" role="tabpanel" aria-labelledby={`pane-tab-${pane}`}>
        {pane === 'left' && <LeftPanel tab={leftTab} />}
        {pane === 'draft' && <DraftTray />}
        {pane === 'main' && <MainPane />}
        {pane === 'right' && <RightPanel />}
      </div>
    </div>
  );
}
