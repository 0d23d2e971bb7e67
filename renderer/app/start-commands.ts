import { commandFamily } from '../../shared/commands/command';
import { TEMPLATE_NAMES } from '../../shared/commands/file';
import { t } from '../../shared/words/words';
import { unless, type UiCommand, type UiCommands } from '../command/ui-command';
import { openFiles, openSample } from '../session/open-map';
import { refreshRecent } from '../session/recent';

/** Maps that the start screen and the tabs list. */
export const START_COMMANDS = {
  ...commandFamily('file.template.', TEMPLATE_NAMES, (name): UiCommand => ({
    needsMap: false,
    run: async (workspace) => {
      const { startFromTemplate } = await import('../import/start-map');
      await startFromTemplate(workspace, name);
    },
  })),
  'file.openSample': {
    needsMap: false,
    whyNot: (workspace, item) =>
      unless(
        workspace.store.getState().samples.some(({ name }) => name === item?.id),
        t('There is no such sample.'),
      ),
    run: (workspace, item) => openSample(workspace, item?.id ?? ''),
  },
  'file.openRecent': {
    needsMap: false,
    whyNot: (workspace, item) =>
      unless(
        workspace.store.getState().recent.some(({ file }) => file === item?.id),
        t('That map is not in the list any more.'),
      ),
    run: (workspace, item) => openFiles(workspace, [item?.id ?? '']),
  },
  'file.forgetRecent': {
    needsMap: false,
    whyNot: (workspace, item) =>
      unless(
        workspace.store.getState().recent.some(({ file }) => file === item?.id),
        t('That map is not in the list any more.'),
      ),
    run: async (workspace, item) => {
      await workspace.host.api['recent.forget']({ file: item?.id ?? '' });
      await refreshRecent(workspace);
    },
  },
  'view.map': {
    needsMap: false,
    whyNot: (workspace, item) =>
      unless(
        workspace.store.getState().sessions.some(({ id }) => id === item?.id),
        t('That map is not open any more.'),
      ),
    run: (workspace, item) => workspace.store.setState({ active: item?.id }),
  },
} satisfies UiCommands;
