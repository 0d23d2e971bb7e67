import { t } from '../../shared/words/words';
import { unless, type CommandContext, type MapCommands } from '../command/ui-command';
import { whyNotShown } from '../cards/show-source';
import { canReadAgain, chooseAndReadAgain } from './read-again';

function shownSource({ session }: CommandContext): string {
  return session.view.getState().source ?? '';
}

export const IMPORT_COMMANDS = {
  'source.readAgain': {
    needsMap: true,
    whyNot: (context) =>
      whyNotShown(context.session) ??
      unless(
        canReadAgain(context, shownSource(context)),
        t('Highlights are anchored in this text: replace it by a newer version instead.'),
      ),
    run: (context) => chooseAndReadAgain(context, shownSource(context)),
  },
} satisfies MapCommands;
