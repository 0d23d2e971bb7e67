import { ChevronUp } from 'lucide-react';
import { keysIn } from '../../shared/commands/command';
import { commandOf } from '../../shared/commands/commands';
import { t } from '../../shared/words/words';
import { shortcutLabel, tipOf } from '../command/shortcuts';
import { useWorkspace } from '../state/context';
import { countedRecords } from '../../shared/map/record-words';

/** Folds the card's branch away; when it is folded, shows how many cards it hides, and brings them back. */
export function CardFold({ id, hides }: { id: string; hides: number }) {
  const { commands, store } = useWorkspace();
  const { shell, platform, settings } = store.getState();
  const [keys] = keysIn(shell, commandOf('view.fold'), settings.keys);
  const label =
    hides > 0 ? t('Unfold {cards}', { cards: countedRecords('nodes', hides) }) : t('Fold the branch');
  return (
    <button
      type="button"
      className="card__fold nodrag"
      data-folded={hides > 0}
      aria-label={label}
      title={tipOf(label, keys && shortcutLabel(keys, platform))}
      tabIndex={-1}
      onClick={(event) => {
        event.stopPropagation();
        commands.run('view.fold', { id });
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      {hides > 0 ? `+${hides}` : <ChevronUp size={12} aria-hidden />}
    </button>
  );
}
