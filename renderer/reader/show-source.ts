import { setPanel } from '../app/panels';
import type { CommandContext } from '../commands/ui-command';

/** Shows an article in the reader, whatever was shown before, and gives it the keyboard. */
export function showSource({ workspace, session }: CommandContext, source: string): void {
  session.view.setState({ source, passage: undefined });
  setPanel(workspace, 'leftTab', 'articles');
  requestAnimationFrame(() => session.reader.current?.focus());
}
