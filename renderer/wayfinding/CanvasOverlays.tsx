import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useSession, useView } from '../state/context';
import { FilterMenu } from './FilterMenu';
import { FindBar } from './FindBar';
import { FocusBar } from './FocusBar';
import { ViewsMenu } from './ViewsMenu';
import './CanvasOverlays.css';

/** What lies over the canvas while it is asked for: what is in focus, and the open menu of the ways. */
export function CanvasOverlays() {
  const session = useSession();
  const open = useView((state) => state.openMenu);
  const panel = useRef<HTMLDivElement>(null);

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
    if (open === undefined || open === 'verdicts') return;
    function onPress(event: PointerEvent): void {
      const target = event.target instanceof Element ? event.target : undefined;
      const isOurs = panel.current?.contains(target ?? null) || target?.closest('.ways');
      if (!isOurs && open !== 'find' && open !== 'replace') session.view.setState({ openMenu: undefined });
    }
    document.addEventListener('pointerdown', onPress, true);
    return () => document.removeEventListener('pointerdown', onPress, true);
  }, [open, session]);

  return (
    <>
      <div className="overlays__middle">
        <FocusBar />
      </div>
      {open !== undefined && open !== 'verdicts' && (
        <div ref={panel} className="overlays__panel" data-scope="window" onKeyDown={onKeyDown}>
          {(open === 'find' || open === 'replace') && (
            <FindBar replaces={open === 'replace'} onClose={close} />
          )}
          {open === 'filter' && <FilterMenu />}
          {(open === 'views' || open === 'name-view') && <ViewsMenu key={open} onDone={close} />}
        </div>
      )}
    </>
  );
}
