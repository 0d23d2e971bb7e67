import { ChevronDown, ChevronRight } from 'lucide-react';
import { rounded } from '../../shared/argue/ach/table-in-words';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { endEditing, startEditing, typeInEditor } from '../cards/edit-text';
import { orTell } from '../command/dispatch-or-tell';
import { useSession, useView, useWorkspace } from '../state/context';
import { KindIcon } from '../ui/KindIcon';
import { WordsEditor } from '../ui/WordsEditor';
import type { PlacedProps } from './GridCell';
import { headingEditor } from './heading-editor';
import type { Heading } from './matrix-view';

interface GridHeadingProps extends PlacedProps {
  heading: Heading;
  role: 'rowheader' | 'columnheader';
}

/** The card of a row or column, with what it scores; F2 or a double click edits its text. */
export function GridHeading({ heading, role, isActive, isChosen, index, style, ...rest }: GridHeadingProps) {
  const workspace = useWorkspace();
  const session = useSession();
  const { node } = heading;
  const isEdited = useView((state) => state.editing?.row === headingEditor(node.id));
  const text = shownText(node.text) || t('A card without words');
  return (
    <div
      className={`grid-heading grid-heading--${role}`}
      role={role}
      aria-colindex={index}
      aria-selected={isChosen}
      data-active={isActive}
      data-leads={heading.kind === 'hypothesis' && heading.isLeader}
      title={text}
      style={{
        ...style,
        ...(heading.kind === 'hypothesis' && { paddingInlineStart: 8 + heading.depth * 8 }),
      }}
      onDoubleClick={() => startEditing(session, node.id, headingEditor(node.id))}
      {...rest}
    >
      {isEdited ? (
        <WordsEditor
          text={node.text}
          label={t('the card')}
          className="grid-heading__editor"
          onType={(typed) => void orTell(workspace, typeInEditor(session, typed))}
          onDone={(typed) => endEditing(session, typed === undefined ? 'leave' : 'keep')}
        />
      ) : (
        <span className="grid-heading__text" dir="auto">
          <KindIcon kind={node.kind} size={12} /> {text}
        </span>
      )}
      <Measure heading={heading} />
    </div>
  );
}

/** What is counted of it: against a hypothesis, or how well a row tells. */
function Measure({ heading }: { heading: Heading }) {
  const { workspace, session } = { workspace: useWorkspace(), session: useSession() };
  if (heading.kind === 'item') {
    const tip = t('Tells the answers apart by {tells} of 4', { tells: rounded(heading.tells) });
    return (
      <span className="grid-heading__tells" title={tip} aria-label={tip} role="img">
        <span style={{ inlineSize: `${(heading.tells / 4) * 100}%` }} />
      </span>
    );
  }
  const { folds, score, isLeader, node } = heading;
  const Chevron = folds === 'folded' ? ChevronRight : ChevronDown;
  return (
    <span className="grid-heading__score" title={t('Inconsistency: what is counted against it')}>
      {folds && (
        <button
          type="button"
          className="icon-button"
          tabIndex={-1}
          aria-label={folds === 'folded' ? t('Unfold the answers below') : t('Fold the answers below')}
          onClick={() => {
            session.matrix.setState({ at: { evidence: undefined, hypothesis: node.id }, from: undefined });
            workspace.commands.run('matrix.fold');
          }}
        >
          <Chevron size={13} aria-hidden />
        </button>
      )}
      <b>{rounded(score)}</b>
      <span>{t('against')}</span>
      {isLeader && <span>· {t('least')}</span>}
    </span>
  );
}
