import { Bookmark, FileText } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { keysIn } from '../../shared/commands/command';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useWorkspaceState } from '../state/context';
import { Keys } from '../ui/Keys';
import { KindIcon } from '../ui/KindIcon';
import type { Hit, HitSection } from './hits';

interface HitListProps {
  id: string;
  sections: readonly HitSection[];
  /** The hit that Enter would take. */
  active: string | undefined;
  onPoint: (id: string) => void;
  onTake: (hit: Hit) => void;
}

/** What the palette offers. The keyboard stays in the field above, which names the active hit. */
export function HitList({ id, sections, active, onPoint, onTake }: HitListProps) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, sections]);

  return (
    <div ref={list} id={id} className="palette__list" role="listbox" aria-label={t('Commands and cards')}>
      {sections.map(({ heading, hits }) => (
        <div key={heading} role="group" aria-label={heading}>
          <div className="palette__heading" aria-hidden>
            {heading}
          </div>
          {hits.map((hit) => (
            <HitOption key={hit.id} hit={hit} active={hit.id === active} onPoint={onPoint} onTake={onTake} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface HitOptionProps {
  hit: Hit;
  active: boolean;
  onPoint: (id: string) => void;
  onTake: (hit: Hit) => void;
}

function HitOption({ hit, active, onPoint, onTake }: HitOptionProps) {
  const shell = useWorkspaceState((state) => state.shell);
  const chosen = useWorkspaceState((state) => state.settings.keys);
  const [keys] = hit.command ? keysIn(shell, hit.command, chosen) : [];
  return (
    <div
      id={optionId(hit.id)}
      className="palette__item"
      role="option"
      aria-selected={active}
      aria-disabled={hit.disabled}
      onPointerMove={() => !hit.disabled && onPoint(hit.id)}
      onClick={() => !hit.disabled && onTake(hit)}
    >
      {hit.kind && <KindIcon kind={hit.kind} />}
      {hit.view && <Bookmark size={14} aria-hidden />}
      {!hit.kind && !hit.command && !hit.view && <FileText size={14} aria-hidden />}
      <span className="palette__title" dir="auto">
        {shownText(hit.title)}
      </span>
      {hit.where !== undefined && <span className="palette__where">{hit.where}</span>}
      {keys !== undefined && <Keys keys={keys} className="palette__keys" />}
    </div>
  );
}

/** The id of a hit's element, which the field names as active. */
export function optionId(id: string): string {
  return `palette-${id}`;
}
