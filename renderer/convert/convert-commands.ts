import { EXPORTS, exportNamed } from '../../shared/formats/exports';
import type { CommandContext, UiCommand } from '../commands/ui-command';
import { ask, type Dialog } from '../state/workspace';
import { copyExport } from './copy-export';
import { chooseForeign } from './take-foreign';

async function openExport({ workspace }: CommandContext): Promise<void> {
  const [first] = EXPORTS;
  if (first) await ask<Extract<Dialog, { kind: 'export' }>>(workspace, { kind: 'export', first });
}

/** Copies what the canvas shows: as one of `EXPORTS`, by its name. */
function copyCommand(id: string, title: string): UiCommand {
  return {
    id: `copy.${id}`,
    title,
    group: 'File',
    needsMap: true,
    run: async (context) => {
      const kind = exportNamed(id);
      const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
      if (kind) await copyExport(context, { kind, options: { theme, scale: 2, plain: true }, asShown: true });
    },
  };
}

export const CONVERT_COMMANDS: readonly UiCommand[] = [
  {
    id: 'file.export',
    title: 'Export…',
    group: 'File',
    keys: ['Mod+Shift+E'],
    whileTyping: true,
    needsMap: true,
    run: openExport,
  },
  {
    id: 'file.importForeign',
    title: 'Import a map of another tool…',
    group: 'File',
    needsMap: false,
    run: chooseForeign,
  },
  copyCommand('png', 'Copy as picture'),
  copyCommand('markdown', 'Copy as Markdown'),
  copyCommand('argdown', 'Copy as Argdown'),
];
