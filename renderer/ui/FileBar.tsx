import type { ReactNode } from 'react';
import './FileBar.css';

interface FileBarProps {
  /** What it is about, for those who hear the page. */
  label: string;
  /** `danger`: something may be lost; `calm`: nothing has to be done. */
  tone?: 'danger' | 'calm' | undefined;
  /** In a sentence or two. */
  children: ReactNode;
  /** The ways to go on. */
  actions?: ReactNode;
}

/** A bar above a map: how it stands to its file, for as long as that is so. */
export function FileBar({ label, tone, children, actions }: FileBarProps) {
  return (
    <section
      className={tone === undefined ? 'file-bar' : `file-bar file-bar--${tone}`}
      role={tone === 'calm' ? 'status' : 'alert'}
      aria-label={label}
    >
      <p>{children}</p>
      {actions !== undefined && <div className="file-bar__actions">{actions}</div>}
    </section>
  );
}
