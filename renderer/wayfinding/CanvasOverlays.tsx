import { Bookmark, ListFilter, Search } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { conditionCount } from '../../shared/view/filter';
import { useSession, useView } from '../state/context';
import type { ViewState } from '../state/view-store';
import { IconButton } from '../ui/Button';
import { Breadcrumb } from './Breadcrumb';
import { FilterMenu } from './FilterMenu';
import { FindBar } from './FindBar';
import { FocusBar } from './FocusBar';
import { ViewsMenu } from './ViewsMenu';
import './CanvasOverlays.css';

type MenuName = NonNullable<ViewState['openMenu']>;

/** What lies over the canvas to find one's way: where one is, what is in focus, search, filter, saved views. */
export function CanvasOverlays() {
  const session = useSession();
  const open = useView((state) => state.openMenu);
  const conditions = useView((state) => (state.filter ? conditionCount(state.filter) : 0));
  const panel = useRef<HTMLDivElement>(null);

  function toggle(menu: MenuName): void {
    session.view.setState({ openMenu: open === menu ? undefined : menu });
  }
  function close(): void {
    session.view.setState({ openMenu: undefined });
    session.canvas.current?.focus();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  }

  useEffect(() => {
    if (open === undefined) return;
    function onPress(event: PointerEvent): void {
      const inside = event.target instanceof Node && panel.current?.parentElement?.contains(event.target);
      if (!inside && open !== 'find') session.view.setState({ openMenu: undefined });
    }
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [open, session]);

  return (
    <>
      <div className="overlays__left">
        <Breadcrumb />
      </div>
      <div className="overlays__middle">
        <FocusBar />
      </div>
      <div className="overlays__right">
        <div className="overlays__buttons" role="toolbar" aria-label="Find your way">
          <IconButton
            label="Find on the canvas"
            icon={Search}
            pressed={open === 'find'}
            onClick={() => toggle('find')}
          />
          <IconButton
            label={conditions > 0 ? `Filter (${conditions} on)` : 'Filter'}
            icon={ListFilter}
            pressed={open === 'filter' || conditions > 0}
            onClick={() => toggle('filter')}
          />
          {conditions > 0 && <span className="overlays__count">{conditions}</span>}
          <IconButton
            label="Saved views"
            icon={Bookmark}
            pressed={open === 'views' || open === 'name-view'}
            onClick={() => toggle('views')}
          />
        </div>
        {open !== undefined && (
          <div ref={panel} className="overlays__panel" data-scope="window" onKeyDown={onKeyDown}>
            {open === 'find' && <FindBar onClose={close} />}
            {open === 'filter' && <FilterMenu />}
            {(open === 'views' || open === 'name-view') && <ViewsMenu key={open} onDone={close} />}
          </div>
        )}
      </div>
    </>
  );
}
