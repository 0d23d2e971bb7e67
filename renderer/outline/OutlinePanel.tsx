import { t } from '../../shared/words/words';
import { ListCollapse, ListTree } from 'lucide-react';
import { useRef } from 'react';
import { useMap, useView } from '../state/context';
import { CommandIconButton } from '../ui/CommandButton';
import { OutlineTree } from './OutlineTree';
import { useOutlineRows } from './use-outline-rows';
import './OutlinePanel.css';
import { countedRecords } from '../../shared/map/record-words';

/** The map as a tree, in step with the canvas: what is selected, folded, faded or found in one is so in the other. */
export function OutlinePanel() {
  const panel = useRef<HTMLDivElement>(null);
  const count = useMap((map) => map.tables.nodes.size);
  const linking = useView((state) => state.linkingFrom !== undefined);
  const { rows, visibility } = useOutlineRows();

  return (
    <div
      ref={panel}
      className="outline"
      data-scope="outline"
      tabIndex={-1}
      onFocus={(event) => {
        if (event.target === panel.current)
          panel.current.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')?.focus();
      }}
    >
      <div className="outline__bar">
        <span className="outline__count" role="status">
          {linking ? t('Choose what to link to, then press Enter') : countedRecords('nodes', count)}
        </span>
        <CommandIconButton command="view.unfoldAll" label={t('Open all branches')} icon={ListTree} />
        <CommandIconButton command="view.foldAll" label={t('Close all branches')} icon={ListCollapse} />
      </div>
      {rows.length === 0 ? (
        <p className="outline__empty">
          {count > 0
            ? t('No card matches the filter.')
            : t(
                'Nothing here yet. Double-click on the canvas, or mark a passage in an article, to make the first card.',
              )}
        </p>
      ) : (
        <OutlineTree rows={rows} visibility={visibility} />
      )}
    </div>
  );
}
