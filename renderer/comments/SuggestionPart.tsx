import { acceptedEdit } from '../../shared/edit/accept-suggestion';
import { isOpenSuggestion } from '../../shared/edit/suggestion';
import type { Comment } from '../../shared/map/schema';
import { saySuggestion } from '../../shared/review/say-suggestion';
import { shownText } from '../../shared/shown-text';
import { useMap } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { COMMENT_WORDS } from './words';

const MOST_LINES = 8;

/** What a comment suggests: what it would do, whether it still can, and the two answers to it. */
export function SuggestionPart({ comment }: { comment: Comment }) {
  const map = useMap((now) => now);
  const { suggestion } = comment;
  if (!suggestion?.changes) return null;
  const lines = saySuggestion(map, suggestion.changes);
  const isOpen = isOpenSuggestion(comment);
  const edit = isOpen && !suggestion.after?.length ? acceptedEdit(map, comment) : undefined;
  return (
    <div className="suggestion">
      <ul className="suggestion__changes">
        {lines.slice(0, MOST_LINES).map((line, index) => (
          <li key={index}>{shownText(line)}</li>
        ))}
        {lines.length > MOST_LINES && <li>{COMMENT_WORDS.more(lines.length - MOST_LINES)}</li>}
      </ul>
      {typeof edit === 'string' && <p className="suggestion__why">{edit}</p>}
      {isOpen ? (
        <div className="suggestion__answers">
          <CommandButton command="suggestion.show" item={{ id: comment.id }} label={COMMENT_WORDS.show} />
          <CommandButton command="suggestion.accept" item={{ id: comment.id }} label={COMMENT_WORDS.accept} />
          <CommandButton command="suggestion.reject" item={{ id: comment.id }} label={COMMENT_WORDS.reject} />
        </div>
      ) : (
        <p className="inspector__hint">{COMMENT_WORDS.outcome[suggestion.outcome ?? 'rejected']}</p>
      )}
    </div>
  );
}
