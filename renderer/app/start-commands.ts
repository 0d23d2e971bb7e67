import { commandFamily, type Item } from '../../shared/commands/command';
import { TEMPLATE_NAMES } from '../../shared/commands/file';
import { t } from '../../shared/words/words';
import { unless, type WindowCommand, type WindowCommands } from '../command/ui-command';
import { discardWork, WAS_ANSWERED, workOf } from '../recovery/unsaved-work';
import { refreshRecent } from '../session/recent';
import type { Workspace } from '../state/workspace';

function whyNotSample({ store }: Workspace, item?: Item): string | undefined {
  return unless(
    store.getState().samples.some(({ name }) => name === item?.id),
    t('There is no such sample.'),
  );
}

function whyNotRecent({ store }: Workspace, item?: Item): string | undefined {
  return unless(
    store.getState().recent.some(({ file }) => file === item?.id),
    t('That map is not in the list any more.'),
  );
}

function whyNotWork(workspace: Workspace, item?: Item): string | undefined {
  return unless(workOf(workspace, item) !== undefined, t(WAS_ANSWERED));
}

/** The ways to a map, and the lists of those that the start screen has. What opens one is loaded when it is asked for: the start screen does without. */
export const START_COMMANDS = {
  'file.new': {
    needsMap: false,
    run: async (workspace) => {
      const { newMap } = await import('../session/open-map');
      await newMap(workspace);
    },
  },
  'file.open': {
    needsMap: false,
    run: async (workspace) => {
      const { openMap } = await import('../session/open-map');
      await openMap(workspace);
    },
  },
  'file.importForeign': {
    needsMap: false,
    run: async (workspace) => {
      const { chooseForeign } = await import('../convert/take-foreign');
      await chooseForeign(workspace);
    },
  },
  'source.import': {
    needsMap: false,
    run: async (workspace) => {
      const { importFiles } = await import('../import/import-files');
      await importFiles(workspace);
    },
  },
  'source.paste': {
    needsMap: false,
    run: async (workspace) => {
      const { pasteSource } = await import('../import/paste-article');
      await pasteSource(workspace);
    },
  },
  'library.open': {
    needsMap: false,
    run: async (workspace) => {
      const { lookAndOpen } = await import('../library/open-at');
      await lookAndOpen(workspace, {});
    },
  },
  ...commandFamily('file.template.', TEMPLATE_NAMES, (name): WindowCommand => ({
    needsMap: false,
    run: async (workspace) => {
      const { startFromTemplate } = await import('../import/start-map');
      await startFromTemplate(workspace, name);
    },
  })),
  'file.openSample': {
    needsMap: false,
    whyNot: whyNotSample,
    run: async (workspace, item) => {
      const { openSample } = await import('../session/open-map');
      await openSample(workspace, item?.id ?? '');
    },
  },
  'file.openRecent': {
    needsMap: false,
    whyNot: whyNotRecent,
    run: async (workspace, item) => {
      const { openFiles } = await import('../session/open-map');
      await openFiles(workspace, [item?.id ?? '']);
    },
  },
  'file.forgetRecent': {
    needsMap: false,
    whyNot: whyNotRecent,
    run: async (workspace, item) => {
      await workspace.host.api['recent.forget']({ file: item?.id ?? '' });
      await refreshRecent(workspace);
    },
  },
  'recovery.open': {
    needsMap: false,
    whyNot: whyNotWork,
    run: async (workspace, item) => {
      const { openWork } = await import('../recovery/recover');
      const work = workOf(workspace, item);
      if (work) await openWork(workspace, work);
    },
  },
  'recovery.discard': {
    needsMap: false,
    whyNot: whyNotWork,
    run: async (workspace, item) => {
      const work = workOf(workspace, item);
      if (work) await discardWork(workspace, work);
    },
  },
} satisfies WindowCommands;
