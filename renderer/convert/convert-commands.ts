import { EXPORTS, exportNamed } from '../../shared/formats/exports';
import type { CommandContext, MapCommand, MapCommands } from '../command/ui-command';
import { ask, type Dialog } from '../state/workspace';
import { copyExport } from './copy-export';

async function openExport({ workspace }: CommandContext): Promise<void> {
  const [first] = EXPORTS;
  if (first) await ask<Extract<Dialog, { kind: 'export' }>>(workspace, { kind: 'export', first });
}

/** Copies what the canvas shows: as one of `EXPORTS`, by its name. */
function copyAs(name: string): MapCommand {
  return {
    needsMap: true,
    run: async (context) => {
      const kind = exportNamed(name);
      const theme = document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
      if (kind) await copyExport(context, { kind, options: { theme, scale: 2, plain: true }, asShown: true });
    },
  };
}

export const CONVERT_COMMANDS = {
  'file.export': { needsMap: true, run: openExport },
  'copy.png': copyAs('png'),
  'copy.markdown': copyAs('markdown'),
  'copy.argdown': copyAs('argdown'),
} satisfies MapCommands;
