import { authorsIn } from '../../shared/review/threads';
import { foldedText } from '../../shared/text/find';
import { shownText } from '../../shared/shown-text';
import { useMap } from '../state/context';
import { COMMENT_WORDS } from './words';

const BEGUN = /@([\p{L}\p{M}\p{N} .'-]*)$/u;
const MOST = 6;

interface MentionListProps {
  /** What has been typed. */
  text: string;
  /** Is given the text with the name in it. */
  onChoose: (text: string) => void;
}

/** While a name is typed after `@`: those who have commented in this map. */
export function MentionList({ text, onChoose }: MentionListProps) {
  const map = useMap((now) => now);
  const typed = BEGUN.exec(text)?.[1];
  if (typed === undefined) return null;
  const begun = foldedText(typed);
  const names = authorsIn(map).filter(
    (name) => foldedText(name).startsWith(begun) && name.toLowerCase() !== typed.trim().toLowerCase(),
  );
  if (names.length === 0) return null;
  return (
    <div className="comments__names" role="group" aria-label={COMMENT_WORDS.names}>
      {names.slice(0, MOST).map((name) => (
        <button key={name} type="button" onClick={() => onChoose(text.replace(BEGUN, () => `@${name} `))}>
          <bdi>{shownText(name)}</bdi>
        </button>
      ))}
    </div>
  );
}
