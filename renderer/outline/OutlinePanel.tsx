import { ListCollapse, ListTree } from 'lucide-react';
import { useDeferredValue, useMemo, useRef } from 'react';
import { buildOutline, outlineRows } from '../../shared/map/outline';
import { lookOf } from '../../shared/view/look';
import { useMap, useSession, useView } from '../state/context';
import { IconButton } from '../ui/Button';
import { OutlineTree } from './OutlineTree';
import './OutlinePanel.css';

/** The map as a tree, in step with the canvas: what is selected in one is selected in the other. */
export function OutlinePanel() {
  const { view } = useSession();
  const panel = useRef<HTMLDivElement>(null);
  // Built once a map, after what is more urgent: a large map's tree takes longer than a frame.
  const map = useDeferredValue(useMap((now) => now));
  const outline = useMemo(() => buildOutline(map), [map]);
  const closed = useView((state) => state.closedInOutline);
  const linking = useView((state) => state.linkingFrom !== undefined);
  const rows = useMemo(() => outlineRows(outline, closed), [outline, closed]);
  const focus = useView((state) => state.focus);
  const filter = useView((state) => state.filter);
  const look = useMemo(() => lookOf(map, { focus, filter }), [map, focus, filter]);

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
            : `${map.tables.nodes.size} ${map.tables.nodes.size === 1 ? 'card' : 'cards'}`}
        </span>
        <IconButton
          label="Open all branches"
          icon={ListTree}
          onClick={() => view.setState({ closedInOutline: new Set() })}
        />
        <IconButton
          label="Close all branches"
          icon={ListCollapse}
          onClick={() => view.setState({ closedInOutline: new Set(outline.children.keys()) })}
        />
      </div>
      {rows.length === 0 ? (
        <p className="outline__empty">
          Nothing here yet. Double-click on the canvas, or mark a passage in an article, to make the first
          card.
        </p>
      ) : (
        <OutlineTree outline={outline} rows={rows} look={look} />
      )}
    </div>
  );
}
