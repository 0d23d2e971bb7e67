import { CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { dismissalFor } from '../../shared/argue/check/dismissals';
import type { Finding, Severity } from '../../shared/argue/check/finding';
import { RULES } from '../../shared/argue/check/rules';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useCommandContext } from '../command/use-edit';
import { useFindings, useMap, useSession, useWorkspace } from '../state/context';
import { findingKey } from '../state/findings-store';
import { CommandButton } from '../ui/CommandButton';
import { endNote, finishNote, takeNoteBack, typeNote } from './findings-commands';
import { PANEL_WORDS, SEVERITY_WORDS } from './words';

const ICONS = { error: CircleX, warning: TriangleAlert, hint: CircleHelp } satisfies Record<
  Severity,
  unknown
>;

interface FindingRowProps {
  finding: Finding;
  isActive: boolean;
  isDismissed: boolean;
  index: number;
  /** px from the list's start */
  top: number;
  measure: (element: Element | null) => void;
}

export function rowId(key: string): string {
  return `finding-${key.replaceAll(' ', '-')}`;
}

/** One finding: how much it says, why, and what can be done about it. */
export function FindingRow({ finding, isActive, isDismissed, index, top, measure }: FindingRowProps) {
  const workspace = useWorkspace();
  const { findings } = useSession();
  const key = findingKey(finding);
  /** What is typed as its note; nothing while none is. */
  const noted = useFindings(({ noting }) =>
    noting && findingKey(noting.finding) === key ? noting.text : undefined,
  );
  const item = { id: key };
  const { title, about } = RULES[finding.rule as keyof typeof RULES];
  const Icon = ICONS[finding.severity];
  return (
    <div
      ref={measure}
      data-index={index}
      id={rowId(key)}
      className="finding"
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isActive}
      data-severity={finding.severity}
      data-dismissed={isDismissed}
      style={{ top }}
      onPointerDown={() => findings.setState({ at: key })}
      onDoubleClick={() => workspace.commands.run('findings.goTo', item)}
    >
      <div role="gridcell" className="finding__about">
        <Icon size={15} aria-label={SEVERITY_WORDS[finding.severity]} />
        <div className="finding__words">
          <p>
            <strong title={t(about)}>{t(title)}.</strong> {shownText(finding.reason)}
          </p>
          {noted !== undefined ? <NoteField text={noted} /> : isDismissed && <Note finding={finding} />}
        </div>
      </div>
      <div role="gridcell" className="finding__tools">
        <CommandButton command="findings.goTo" item={item} label={t('Go there')} variant="quiet" />
        {finding.fix && !isDismissed && (
          <CommandButton command="findings.fix" item={item} label={finding.fix.label} />
        )}
        {isDismissed ? (
          <CommandButton command="findings.takeUp" item={item} label={t('Take up again')} variant="quiet" />
        ) : (
          <CommandButton command="findings.dismiss" item={item} label={t('Set aside…')} variant="quiet" />
        )}
      </div>
    </div>
  );
}

/** Why somebody has set it aside. */
function Note({ finding }: { finding: Finding }) {
  const note = useMap((map) => dismissalFor(map, finding)?.dismissal.note);
  return note === undefined ? null : <p className="finding__note">{shownText(note)}</p>;
}

/** Where the note is written with which a finding is set aside: Enter ends it, Escape takes it back. */
function NoteField({ text }: { text: string }) {
  const context = useCommandContext();
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') finishNote(context);
    else if (event.key === 'Escape') takeNoteBack(context);
    else return;
    event.preventDefault();
    event.stopPropagation();
    document.querySelector<HTMLElement>('[data-scope="findings"]')?.focus();
  }
  return (
    <input
      className="finding__field"
      aria-label={PANEL_WORDS.note}
      placeholder={PANEL_WORDS.note}
      autoFocus
      dir="auto"
      value={text}
      onChange={({ target }) => typeNote(context, target.value)}
      onKeyDown={onKeyDown}
      onBlur={({ target }) => {
        // Not where the whole window has lost the keyboard: whoever comes back goes on.
        if (document.activeElement !== target) endNote(context);
      }}
    />
  );
}
