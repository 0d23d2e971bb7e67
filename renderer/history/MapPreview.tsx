import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type CSSProperties } from 'react';
import { shownText } from '../../shared/shown-text';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { outlineOf, outlineRows } from '../../shared/map/outline';
import { t } from '../../shared/words/words';
import { roleWord, rowLabel, rowText } from '../cards/row-words';
import { KindIcon, RelationIcon } from '../ui/KindIcon';
import '../outline/OutlineItem.css';

const ROW_HEIGHT = 28; // px of a row of one line
const DEEPEST = 16;

/** The outline of a map that is only looked at. */
export function MapPreview({ map }: { map: ArgMap }) {
  const list = useRef<HTMLDivElement>(null);
  const rows = useMemo(() => outlineRows(outlineOf(map)), [map]);
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  if (rows.length === 0) return <p className="version__none">{t('The map had no cards.')}</p>;
  return (
    <div
      ref={list}
      className="version__preview"
      tabIndex={0}
      role="region"
      aria-label={t('Outline of the map then')}
    >
      <div role="list" style={{ position: 'relative', height: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          const kind = row?.kind === 'node' ? find(map, 'nodes', row.id)?.kind : undefined;
          return (
            row && (
              <div
                key={key}
                ref={virtualizer.measureElement}
                className="outline-item"
                role="listitem"
                aria-label={rowLabel(map, row)}
                data-index={index}
                data-root={row.role === 'root'}
                data-again={row.again}
                style={
                  {
                    '--depth': Math.min(row.depth, DEEPEST),
                    transform: `translateY(${start}px)`,
                  } as CSSProperties
                }
              >
                {row.relation !== undefined && row.role !== 'part' && (
                  <span className="outline-item__sign" title={roleWord(row)}>
                    <RelationIcon relation={row.relation} size={13} />
                  </span>
                )}
                {kind && (
                  <span className="outline-item__kind">
                    <KindIcon kind={kind} />
                  </span>
                )}
                <span
                  className={row.kind === 'link' ? 'outline-item__words' : 'outline-item__text'}
                  dir="auto"
                >
                  {shownText(rowText(map, row)) || t('Empty card')}
                </span>
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}
