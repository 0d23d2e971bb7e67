import { MessageSquareDiff } from 'lucide-react';
import { useMapState } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { COMMENT_WORDS } from './words';
import './SuggestingBar.css';

/** Above a map whose edits become suggestions. */
export function SuggestingBar() {
  const suggesting = useMapState((state) => state.suggesting);
  if (!suggesting) return null;
  return (
    <section className="suggesting" aria-label={COMMENT_WORDS.suggesting}>
      <MessageSquareDiff size={16} aria-hidden />
      <p role="status">{COMMENT_WORDS.suggestingHint(suggesting.steps.length)}</p>
      <CommandButton command="review.suggest" label={COMMENT_WORDS.endSuggesting} />
    </section>
  );
}
