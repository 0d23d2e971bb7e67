import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { changeSettings } from '../state/workspace';
import './Section.css';
import { numberWords } from '../../shared/words/locale';

interface SectionProps {
  title: string;
  /** How many things are in it, shown beside the title. */
  count?: number;
  /** Whether it is closed until a person opens it. */
  closed?: boolean;
  children: ReactNode;
}

/** A part of the inspector that can be closed; which ones are is kept between runs. */
export function Section({ title, count, closed = false, children }: SectionProps) {
  const workspace = useWorkspace();
  const key = `inspector:${title}`;
  const kept = useWorkspaceState((state) => state.settings.panels[key]);
  const open = typeof kept === 'boolean' ? kept : !closed;

  function remember(now: boolean): void {
    if (now === open) return;
    const { panels } = workspace.store.getState().settings;
    changeSettings(workspace, { panels: { ...panels, [key]: now } });
  }

  return (
    <details className="section" open={open} onToggle={(event) => remember(event.currentTarget.open)}>
      <summary className="section__head">
        <ChevronRight className="section__arrow" size={14} aria-hidden />
        <h3 className="section__title">{title}</h3>
        {count !== undefined && count > 0 && <span className="section__count">{numberWords(count)}</span>}
      </summary>
      <div className="section__body">{children}</div>
    </details>
  );
}
