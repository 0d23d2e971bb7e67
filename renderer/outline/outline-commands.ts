import { RELATION_FOR } from '../../shared/map/relations';
import { commandFamily } from '../../shared/commands/command';
import { RANGE_STEPS, TREE_STEPS } from '../../shared/commands/outline';
import { t } from '../../shared/words/words';
import { unless, type CommandContext, type MapCommand, type MapCommands } from '../command/ui-command';
import type { OutlineApi } from '../state/session';

function isLinking({ session }: CommandContext): boolean {
  return session.view.getState().linkingFrom !== undefined;
}

/** A command on the row that has the keyboard: its keys are the tree's alone, not those of the buttons above it. */
function inTree(go: (outline: OutlineApi) => void): MapCommand {
  return {
    needsMap: true,
    whyNot: ({ session }) => unless(session.outline.current !== undefined, t('Show the outline first.')),
    keysWork: ({ session }) => session.outline.current?.hasKeyboard() === true,
    run: ({ session }) => {
      if (session.outline.current) go(session.outline.current);
    },
  };
}

const reveal = inTree((outline) => outline.reveal());

/** What keys do in the outline's tree. */
export const OUTLINE_COMMANDS = {
  ...commandFamily('outline.go.', TREE_STEPS, (step) => inTree((outline) => outline.step(step, 'select'))),
  ...commandFamily('outline.moveFocus.', TREE_STEPS, (step) =>
    inTree((outline) => outline.step(step, 'look')),
  ),
  ...commandFamily('outline.select.', RANGE_STEPS, (step) =>
    inTree((outline) => outline.step(step, 'range')),
  ),
  'outline.reveal': {
    ...reveal,
    // While linking, Enter belongs to the command that links to the selection.
    keysWork: (context) => reveal.keysWork?.(context) === true && !isLinking(context),
  },
  'outline.toggle': inTree((outline) => outline.toggle()),
  'outline.selectLink': inTree((outline) => outline.selectLink()),
  'outline.edit': inTree((outline) => outline.edit()),
  'outline.addSupport': inTree((outline) => outline.addUnder(RELATION_FOR.pro)),
  'outline.addObjection': inTree((outline) => outline.addUnder(RELATION_FOR.con)),
  'outline.addSibling': inTree((outline) => outline.addBeside()),
  'outline.stopLinking': {
    needsMap: true,
    whyNot: (context) => unless(isLinking(context), t('Nothing is being linked.')),
    run: ({ session }) => session.view.setState({ linkingFrom: undefined }),
  },
} satisfies MapCommands;
