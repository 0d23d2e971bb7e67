import { FileText, MessageSquare, Tag, User } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import { badgesOf, sourceOfPassage } from '../../shared/view/badges';
import type { Node } from '../../shared/map/schema';
import { useMap, useSession } from '../state/context';

/** The row under a card's text: where it comes from, grades, who speaks, tags, comments. */
export function CardBadges({ node }: { node: Node }) {
  const session = useSession();
  const map = useMap((state) => state);
  const badges = useMemo(() => badgesOf(map, node), [map, node]);
  const { source, grade, speaker, tags, comments } = badges;
  if (!source && !grade && !speaker && tags.length === 0 && comments === 0) return null;

  function showPassage(passage: string): void {
    session.view.setState({ source: sourceOfPassage(map, passage), passage });
    requestAnimationFrame(() => session.reader.current?.reveal(passage));
  }

  return (
    <footer className="card__badges">
      {grade && (
        <span
          className="badge badge--grade"
          title={`Grade ${grade}: reliability of the source, credibility of the item`}
        >
          {grade}
        </span>
      )}
      {source && (
        <button
          type="button"
          className="badge badge--source nodrag"
          title={`Show the passage in “${shownText(source.title)}”`}
          onClick={() => showPassage(source.passage)}
        >
          <FileText size={11} aria-hidden />
          <bdi>{shownText(source.title)}</bdi>
          {source.count > 1 && <span>+{source.count - 1}</span>}
        </button>
      )}
      {speaker && (
        <span className="badge" title={`Said by ${shownText(speaker)}`}>
          <User size={11} aria-hidden />
          <bdi>{shownText(speaker)}</bdi>
        </span>
      )}
      {tags.map((tag) => (
        <span key={tag} className="badge" title={`Tag: ${shownText(tag)}`}>
          <Tag size={10} aria-hidden />
          <bdi>{shownText(tag)}</bdi>
        </span>
      ))}
      {comments > 0 && (
        <span className="badge badge--fixed" title={`${comments} comments`}>
          <MessageSquare size={11} aria-hidden />
          {comments}
        </span>
      )}
    </footer>
  );
}
