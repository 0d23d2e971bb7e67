import { ChevronUp } from 'lucide-react';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import { useSession, useWorkspace } from '../state/context';

/** Folds the card's branch away; when it is folded, tells how many cards it hides and brings them back. */
export function CardFold({ id, hides }: { id: string; hides: number }) {
  const workspace = useWorkspace();
  const session = useSession();
  const label = hides > 0 ? `Unfold ${hides} ${hides === 1 ? 'card' : 'cards'}` : 'Fold the branch';
  return (
    <button
      type="button"
      className="card__fold nodrag"
      data-folded={hides > 0}
      aria-label={label}
      title={`${label} (Z)`}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        dispatchOrTell({ workspace, session }, 'nodes.fold', { ids: [id], folded: hides === 0 });
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {hides > 0 ? `+${hides}` : <ChevronUp size={12} aria-hidden />}
    </button>
  );
}
