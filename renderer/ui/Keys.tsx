import { shortcutLabel } from '../command/shortcuts';
import { useWorkspaceState } from '../state/context';

/** Keys as they are called on this system, in the language of the interface. */
export function Keys({ keys, className }: { keys: string; className?: string }) {
  const platform = useWorkspaceState((state) => state.platform);
  return <kbd className={className}>{shortcutLabel(keys, platform)}</kbd>;
}
