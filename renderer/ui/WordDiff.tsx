import type { WordChange } from '../../shared/text/word-changes';
import { shownText } from '../../shared/shown-text';
import './WordDiff.css';

/** A text of which some words went and others came. */
export function WordDiff({ changes }: { changes: readonly WordChange[] }) {
  return (
    <span className="word-diff" dir="auto">
      {changes.map(({ kind, text }, index) =>
        kind === 'kept' ? (
          <span key={index}>{shownText(text)}</span>
        ) : kind === 'gone' ? (
          <del key={index}>{shownText(text)}</del>
        ) : (
          <ins key={index}>{shownText(text)}</ins>
        ),
      )}
    </span>
  );
}
