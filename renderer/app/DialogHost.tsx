import { Suspense } from 'react';
import { useWorkspaceState } from '../state/context';
import { ConfirmDialog } from './ConfirmDialog';
import { LazyDialogs } from './on-demand';

/** Shows the question that is open, if one is. */
export function DialogHost() {
  const dialog = useWorkspaceState((state) => state.dialog);
  if (!dialog) return null;
  if (dialog.kind === 'confirm') return <ConfirmDialog key={dialog.number} {...dialog} />;
  return (
    <Suspense>
      <LazyDialogs dialog={dialog} />
    </Suspense>
  );
}
