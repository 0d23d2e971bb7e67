import { t, worded } from '../../shared/words/words';
import { ProposalsInText } from '../draft/ProposalsInText';
import { OutlinePanel } from '../outline/OutlinePanel';
import { SourcesPanel } from '../reader/SourcesPanel';
import { CommentsPanel } from '../comments/CommentsPanel';
import { CommentsTab } from '../comments/CommentsTab';
import { StepsPanel } from '../present/StepsPanel';
import { useWorkspace } from '../state/context';
import { LEFT_TABS, type LeftTab } from '../state/panels';
import { oneTabStop } from '../ui/one-tab-stop';

const NAMES = worded({
  articles: 'Articles',
  outline: 'Outline',
  comments: <CommentsTab />,
  steps: 'Steps',
} as const);
const PANELS = {
  articles: <SourcesPanel Marks={ProposalsInText} />,
  outline: <OutlinePanel />,
  comments: <CommentsPanel />,
  steps: <StepsPanel />,
} as const;

/** The articles of the map, its outline, what people have remarked on it, or the steps of its talk. */
export function LeftPanel({ tab }: { tab: LeftTab }) {
  const workspace = useWorkspace();
  return (
    <>
      <div ref={oneTabStop} className="workbench__tabs" role="tablist" aria-label={t('Left panel')}>
        {LEFT_TABS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`left-tab-${one}`}
            aria-selected={tab === one}
            aria-controls="left-panel"
            onClick={() => workspace.commands.run(`view.${one}`)}
          >
            {NAMES[one]}
          </button>
        ))}
      </div>
      <div id="left-panel" className="workbench__content" role="tabpanel" aria-labelledby={`left-tab-${tab}`}>
        {PANELS[tab]}
      </div>
    </>
  );
}
