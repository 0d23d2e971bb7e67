import { ListCollapse, ListTree } from 'lucide-react';
import { useRef } from 'react';
import { foldTo } from '../commands/fold-commands';
import { useMap, useSession, useView, useWorkspace } from '../state/context';
import { IconButton } from '../ui/Button';
import { OutlineTree } from './OutlineTree';
import { useOutlineRows } from './use-outline-rows';
import './OutlinePanel.css';

/** The map as a tree, in step with the canvas: what is selected, folded, faded or found in one is so in the other. */
export function OutlinePanel() {
  const workspace = useWorkspace();
  const session = useSession();
  const panel = useRef<HTMLDivElement>(null);
  const count = useMap((map) => map.tables.nodes.size);
  const linking = useView((state) => state.linkingFrom !== undefined);
  const { rows, look } = useOutlineRows();

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
          {linking
            ? 'Choose what to link to, then press Enter'
            : `${count} ${count === 1 ? 'card' : 'cards'}`}
        </span>
        <IconButton
          label="Open all branches"
          title="Open all branches, here and on the canvas"
          icon={ListTree}
          onClick={() => foldTo({ workspace, session }, Infinity)}
        />
        <IconButton
          label="Close all branches"
          title="Close all branches, here and on the canvas"
          icon={ListCollapse}
          onClick={() => foldTo({ workspace, session }, 0)}
        />
      </div>
      {rows.length === 0 ? (
        <p className="outline__empty">
          {count > 0
            ? 'No card matches the filter.'
            : 'Nothing here yet. Double-click on the canvas, or mark a passage in an article, to make the first card.'}
        </p>
      ) : (
        <OutlineTree rows={rows} look={look} />
      )}
    </div>
  );
}
