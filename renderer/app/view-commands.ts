import { commandFamily } from '../../shared/commands/command';
import { MODES, type Mode } from '../../shared/commands/view';
import { t } from '../../shared/words/words';
import { showMap, whyNotOnMap } from '../cards/show-node';
import { HOME_SCOPES } from '../command/home-scopes';
import { showInspector, showLeftTab, showMode, toggleInspector, toggleLeft } from '../state/show-panels';
import { activeSession, type Workspace } from '../state/workspace';
import { focusScope } from '../command/focus-scope';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { select } from '../state/view-store';

const ZOOM_STEP = 1.25;

function goToMode(workspace: Workspace, mode: Mode): void {
  const session = activeSession(workspace.store.getState());
  if (mode === 'map' && session) showMap(workspace, session);
  else showMode(workspace, mode);
  focusScope(HOME_SCOPES[mode]);
}

/** What the window shows of the map. */
export const VIEW_COMMANDS = {
  'view.fit': {
    needsMap: true,
    whyNot: whyNotOnMap,
    run: ({ session }) => session.canvas.current?.fit(),
  },
  'view.fitSelection': {
    needsMap: true,
    whyNot: (context) =>
      whyNotOnMap(context) ??
      unless(context.session.view.getState().selection.size > 0, t('Select a card, link or group first.')),
    run: ({ session }) => session.canvas.current?.fit([...session.view.getState().selection]),
  },
  'view.zoomIn': {
    needsMap: true,
    whyNot: whyNotOnMap,
    run: ({ session }) => session.canvas.current?.zoomBy(ZOOM_STEP),
  },
  'view.zoomOut': {
    needsMap: true,
    whyNot: whyNotOnMap,
    run: ({ session }) => session.canvas.current?.zoomBy(1 / ZOOM_STEP),
  },
  'view.zoomReset': {
    needsMap: true,
    whyNot: whyNotOnMap,
    run: ({ session }) => session.canvas.current?.zoomBy(1 / session.view.getState().viewport.zoom),
  },
  'view.left': {
    needsMap: true,
    run: ({ workspace, session }) => toggleLeft(workspace, session),
  },
  'view.right': {
    needsMap: true,
    run: ({ workspace, session }) => toggleInspector(workspace, session),
  },
  'view.articles': {
    needsMap: true,
    run: ({ workspace }) => {
      showLeftTab(workspace, 'articles');
      focusScope('reader');
    },
  },
  'view.outline': {
    needsMap: true,
    run: ({ workspace }) => {
      showLeftTab(workspace, 'outline');
      focusScope('outline');
    },
  },
  'view.canvas': {
    needsMap: true,
    run: ({ workspace }) => goToMode(workspace, 'map'),
  },
  ...commandFamily('view.mode.', MODES, (mode) => ({
    needsMap: true as const,
    run: ({ workspace }: CommandContext) => goToMode(workspace, mode),
  })),
  'view.inspector': {
    needsMap: true,
    run: ({ workspace, session }) => {
      showInspector(workspace, session);
      focusScope('inspector');
    },
  },
  'view.details': {
    needsMap: true,
    run: ({ workspace, session }) => {
      select(session.view, []);
      showInspector(workspace, session);
      focusScope('inspector');
    },
  },
  'view.nextMap': {
    needsMap: true,
    run: ({ workspace, session }) => {
      const { sessions } = workspace.store.getState();
      const next = sessions[(sessions.indexOf(session) + 1) % sessions.length];
      workspace.store.setState({ active: next?.id });
    },
  },
} satisfies MapCommands;
