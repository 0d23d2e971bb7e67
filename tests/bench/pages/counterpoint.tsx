import { createRoot } from 'react-dom/client';
import type { ArgMap } from '../../../shared/map/arg-map';
import { Canvas } from '../../../renderer/canvas/Canvas';
import type { HostClient } from '../../../renderer/host/client';
import { SessionContext, WorkspaceContext } from '../../../renderer/state/context';
import { createMapStore } from '../../../renderer/state/map-store';
import type { Session } from '../../../renderer/state/session';
import { createViewStore } from '../../../renderer/state/view-store';
import { createWorkspace } from '../../../renderer/state/workspace';
import { ok } from '../../../shared/result';
import { painted, panOffset, timeFrames } from './bench-page';

const NO_HOST: HostClient = { api: {} as HostClient['api'], on: () => () => undefined };
const START = { x: 1, y: 0, zoom: 1 }; // not the start view, which would be fitted

/** The subject: our canvas as the app mounts it, text measuring and indexes included. */
export function counterpointPage(map: ArgMap): void {
  const element = document.createElement('div');
  element.style.cssText = 'width: 100vw; height: 100vh';
  document.body.append(element);
  const workspace = createWorkspace(NO_HOST, {
    shell: 'browser',
    platform: 'linux',
    version: 'bench',
    settings: { theme: 'light', author: '', panels: {} },
    samples: [],
  });
  let session: Session | undefined;

  window.bench = {
    firstPicture: async () => {
      const start = performance.now();
      const store = createMapStore({ map, unsaved: false }, { newId: () => '', now: () => '' });
      const view = createViewStore();
      view.setState({ viewport: START });
      session = {
        id: 'bench',
        map: store,
        view,
        canvas: { current: undefined },
        reader: { current: undefined },
        flush: () => Promise.resolve(ok(null)),
      };
      createRoot(element).render(
        <WorkspaceContext value={workspace}>
          <SessionContext value={session}>
            <Canvas />
          </SessionContext>
        </WorkspaceContext>,
      );
      while (!element.querySelector('.react-flow__node .card__line')) await painted();
      await painted();
      return performance.now() - start;
    },
    pan: (steps, px) =>
      timeFrames(steps, (index) =>
        session?.canvas.current?.setViewport({ x: 1 - panOffset(index, px), y: 0, zoom: 1 }),
      ),
  };
}
