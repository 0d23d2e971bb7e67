import { ArrowLeft, ArrowRight, Maximize, Minus, Plus } from 'lucide-react';
import { useCommand } from '../command/use-command';
import { FindingsButton } from '../findings/FindingsButton';
import { useMap, useView } from '../state/context';
import { useMode } from '../state/panels';
import { CommandIconButton } from '../ui/CommandButton';
import { Breadcrumb } from '../wayfinding/Breadcrumb';
import { t } from '../../shared/words/words';
import './StatusLine.css';
import { countedRecords } from '../../shared/map/record-words';
import { numberWords } from '../../shared/words/locale';
import { oneTabStop } from '../ui/one-tab-stop';

/** The foot of the map: how much there is, where the selection stands, and from how near one looks. */
export function StatusLine() {
  const cards = useMap((map) => map.tables.nodes.size);
  const links = useMap((map) => map.tables.links.size);
  const isMap = useMode() === 'map';
  const selected = useView((state) => state.selection.size);
  return (
    <footer className="status-line" aria-label={t('Status')}>
      <div className="status-line__counts">
        <span className="status-line__cards">{countedRecords('nodes', cards)}</span>
        <span className="status-line__links">{countedRecords('links', links)}</span>
        <FindingsButton />
        {selected > 1 && (
          <span className="status-line__selected">{t('{selected} selected', { selected })}</span>
        )}
      </div>
      <Breadcrumb />
      {isMap && <ZoomTools />}
    </footer>
  );
}

/** Back and forward, zoom and fit. */
function ZoomTools() {
  const reset = useCommand('view.zoomReset');
  const zoom = useView((state) => state.viewport.zoom);
  return (
    <div ref={oneTabStop} className="status-line__zoom" role="toolbar" aria-label={t('Zoom')}>
      <span className="status-line__way">
        <CommandIconButton command="view.back" icon={ArrowLeft} size={14} />
        <CommandIconButton command="view.forward" icon={ArrowRight} size={14} />
      </span>
      <CommandIconButton command="view.zoomOut" icon={Minus} size={14} />
      <button type="button" className="status-line__percent" title={reset.title} onClick={reset.run}>
        {t('{percent} %', {
          percent: numberWords(zoom * 100, { maximumFractionDigits: zoom < 0.1 ? 1 : 0 }),
        })}
      </button>
      <CommandIconButton command="view.zoomIn" icon={Plus} size={14} />
      <CommandIconButton command="view.fit" icon={Maximize} size={14} />
    </div>
  );
}
