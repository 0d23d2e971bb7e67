import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Canvas } from '../../../renderer/canvas/Canvas';
import { startEditing } from '../../../renderer/cards/edit-text';
import type { HostClient } from '../../../renderer/host/client';
import { SessionContext, WorkspaceContext } from '../../../renderer/state/context';
import { createDraftStore } from '../../../renderer/state/draft-store';
import { createFindingsStore } from '../../../renderer/state/findings-store';
import { createJudgingStore } from '../../../renderer/state/judging-store';
import { createMatrixStore } from '../../../renderer/state/matrix-store';
import { createTalkStore } from '../../../renderer/state/talk-store';
import { createFileStatus } from '../../../renderer/state/file-status';
import { createMapStore } from '../../../renderer/state/map-store';
import type { CanvasApi, Session } from '../../../renderer/state/session';
import { createViewStore } from '../../../renderer/state/view-store';
import { createWorkspace } from '../../../renderer/state/workspace';
import { settings } from '../../../shared/host/settings';
import { find } from '../../../shared/map/arg-map';
import { ok } from '../../../shared/result';
import { NO_COMMANDS } from '../../support/no-commands';
import { fixedContext } from '../../support/edit-context';
import { painted, settled, type Subject } from './bench-page';

const NO_HOST: HostClient = {
  api: {} as HostClient['api'],
  handleOf: () => Promise.resolve(undefined),
  hearPieces: () => Promise.resolve(() => undefined),
  onConnection: () => undefined,
  on: () => () => undefined,
};
const WORKSPACE = createWorkspace(
  NO_HOST,
  {
    shell: 'browser',
    platform: 'linux',
    version: 'bench',
    settings: settings.parse({ theme: 'light' }),
    samples: [],
  },
  () => NO_COMMANDS,
);

/** The subject: our canvas as the app mounts it, text measuring and indexes included. */
export const counterpoint: Subject = {
  prepare: (map) => async (element) => {
    const session: Session = {
      id: 'bench',
      key: 'bench',
      beganEmpty: false,
      map: createMapStore({ map, dirty: false }, fixedContext()),
      view: createViewStore(),
      draft: createDraftStore(),
      judging: createJudgingStore(),
      findings: createFindingsStore(),
      matrix: createMatrixStore(),
      talk: createTalkStore(),
      file: createFileStatus(),
      canvas: { current: undefined },
      reader: { current: undefined },
      outline: { current: undefined },
      replacing: (task) => task(),
      saving: { current: undefined },
      saveSoon: () => undefined,
      flush: () => Promise.resolve(ok(null)),
      resync: () => Promise.resolve(ok(null)),
      revision: () => 0,
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

    const canvas = (): CanvasApi => {
      if (!session.canvas.current) throw new Error('The canvas is not mounted.');
      return session.canvas.current;
    };
    let card = '';
    return {
      setView: (view, sharp) => {
        canvas().setViewport(view);
        if (sharp) canvas().drawNow();
      },
      cardPoint: async () => {
        const near = canvas().cardsNear(canvas().centre());
        card = near.find((id) => canvas().place(id)) ?? '';
        const place = canvas().place(card) ?? { x: 0, y: 0 };
        canvas().setViewport({ x: 300 - place.x, y: 200 - place.y, zoom: 1 });
        await settled();
        return { x: 300 + 120, y: 200 + 15 };
      },
      cardState: () =>
        JSON.stringify([canvas().place(card), find(session.map.store.getState().map, 'nodes', card)?.text]),
      startTyping: () => startEditing(session, card),
      onSharp: (listener) => canvas().onSharp(listener),
      close: () => flushSync(() => root.unmount()),
    };
  },
};
