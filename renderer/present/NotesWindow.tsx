import { useEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { NOTES_WINDOW } from '../../shared/host/notes-window';
import { leaveComposing } from '../keyboard/composing';
import { useSession, useWorkspace } from '../state/context';
import { notify } from '../state/workspace';
import { openNotesWindow } from './open-notes-window';
import { notesStayHere } from './player-commands';
import { WORDS } from './words';

/** What the person who speaks sees, in a window of its own: a part of this page, so that it needs no way to the host. */
export function NotesWindow({ children }: { children: ReactNode }) {
  const workspace = useWorkspace();
  const session = useSession();
  const [home, setHome] = useState<HTMLElement>();

  useEffect(() => {
    const opened = openNotesWindow();
    if (!opened) {
      notify(workspace, { tone: 'info', message: WORDS.blocked });
      notesStayHere(session, 'beside');
      return;
    }
    const { document: page } = opened;
    leaveComposing(opened);
    const onKey = (event: KeyboardEvent): void => {
      const id = workspace.commands.forKey(event, { scope: 'present', typing: false });
      if (!id?.startsWith('present.')) return;
      event.preventDefault();
      workspace.commands.run(id);
    };
    const closes = (): void => notesStayHere(session, 'none');
    page.addEventListener('keydown', onKey);
    opened.addEventListener('pagehide', closes);
    const goes = (): void => opened.close();
    window.addEventListener('pagehide', goes);
    setHome(page.body);
    return () => {
      opened.removeEventListener('pagehide', closes);
      window.removeEventListener('pagehide', goes);
      opened.close();
    };
  }, [workspace, session]);

  return home && createPortal(<main className={NOTES_WINDOW}>{children}</main>, home);
}
