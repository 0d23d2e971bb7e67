import type { Commands } from '../../renderer/state/commands';

/** A window in which nothing can be done by command, for tests of what lies below them. */
export const NO_COMMANDS: Commands = {
  run: () => undefined,
  whyNot: () => 'There are no commands here.',
  forKey: () => undefined,
  loadForMap: () => Promise.resolve(),
  prepare: () => Promise.resolve(),
};
