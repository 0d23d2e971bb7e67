import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Canvas } from '../../../renderer/canvas/Canvas';
import { startEditing } from '../../../renderer/canvas/edit-text';
import type { HostClient } from '../../../renderer/host/client';
import { SessionContext, WorkspaceContext } from '../../../renderer/state/context';
import { createMapStore } from '../../../renderer/state/map-store';
import type { Session } from '../../../renderer/state/session';
import { createViewStore } from '../../../renderer/state/view-store';
import { createWorkspace } from '../../../renderer/state/workspace';
import { ok } from '../../../shared/result';
import { painted, settled, type Subject } from './bench-page';

const NO_HOST: HostClient = { api: {} as HostClient['api'], on: () => () => undefined };
const WORKSPACE = createWorkspace(NO_HOST, {
  shell: 'browser',
  platform: 'linux',
  version: 'bench',
  settings: { theme: 'light', author: '', panels: {} },
  samples: [],
});

/** The subject: our canvas as the app mounts it, text measuring and indexes included. */
export const counterpoint: Subject = {
  open: async (element, map) => {
    const session: Session = {
      id: 'bench',
      map: createMapStore({ map, unsaved: false }, { newId: () => '', now: () => '' }),
      view: createViewStore(),
      canvas: { current: undefined },
      reader: { current: undefined },
      flush: () => Promise.resolve(ok(null)),
    };
    const root = createRoot(element);
    flushSync(() =>
      root.render(
        <WorkspaceContext value={WORKSPACE}>
          <SessionContext value={session}>
            <Canvas />
          </SessionContext>
        </WorkspaceContext>,
      ),
    );
    await painted();

    async function nearCard(): Promise<string> {
      const near = session.canvas.current?.cardsNear({ x: 0, y: 0 }) ?? [];
      const id = near[Math.floor(near.length / 2)] ?? '';
      const place = session.canvas.current?.place(id) ?? { x: 0, y: 0 };
      session.canvas.current?.setViewport({ x: 300 - place.x, y: 200 - place.y, zoom: 1 });
      await settled();
      return id;
    }
    let typed = '';
    let moved = 0;
    let sharp = 0;
    let isHeard = false;
    function hearSharp(): void {
      if (isHeard || !session.canvas.current) return;
      isHeard = true;
      session.canvas.current.onSharp(() => {
        if (sharp < moved) sharp = performance.now();
      });
    }
    return {
      setView: (view, isSharp) => {
        hearSharp();
        moved = performance.now();
        session.canvas.current?.setViewport(view);
        if (isSharp) session.canvas.current?.drawNow();
      },
      cardPoint: async () => {
        typed = await nearCard();
        return { x: 300 + 120, y: 200 + 15 };
      },
      startTyping: () => startEditing(session, typed),
      sharpAgain: async () => {
        await settled();
        return sharp - moved;
      },
      close: () => flushSync(() => root.unmount()),
    };
  },
};
