import type { Item, Scope } from '../../shared/commands/command';
import type { CommandId } from '../../shared/commands/commands';
import type { ArgMap } from '../../shared/map/arg-map';
import type { KeyEvent } from '../keyboard/pressed-keys';

/** Everything a person can do, for those parts of the window that offer it. What each command is called: `shared/commands`. */
export interface Commands {
  /**
   * Runs a command; where it cannot run now, tells the person why.
   * @param item what it acts on instead of the selection
   */
  readonly run: (id: CommandId, item?: Item) => void;
  /** Why a command cannot run now, in a sentence that a person can act on; nothing when it can. */
  readonly whyNot: (id: CommandId, item?: Item) => string | undefined;
  /**
   * The command that a key press means, if any: one of the panel that has the keyboard goes before one of the whole window, and one that
   * can run before one that cannot. Of those that cannot run only such with Mod are meant: what a letter cannot do is not worth words.
   * @param at.typing whether the keyboard is in a text field; what cannot run leaves its keys to the field then
   */
  readonly forKey: (event: KeyEvent, at: { scope: Scope; typing: boolean }) => CommandId | undefined;
  /** Loads what a map is shown with and what the commands on it do, which a window without one does without. A map is shown once this has ended. */
  readonly loadForMap: () => Promise<void>;
  /** Makes what a large map is shown with ready, some ms at a time: before it is shown, so that showing it is no long task. */
  readonly prepare: (map: ArgMap) => Promise<void>;
}
