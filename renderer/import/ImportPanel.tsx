import { CircleAlert, CircleCheck, CircleEqual, CircleMinus, X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { focusScope } from '../command/focus-scope';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { Button, IconButton } from '../ui/Button';
import { CommandButton } from '../ui/CommandButton';
import { isOpen } from '../state/workspace';
import { partsRead, readingNow, shareRead, type ImportItem, type ImportRun } from '../state/import-run';
import './ImportPanel.css';
import { errorLine } from '../../shared/result';

/** How far the reading of articles is, and what became of each when it is over. */
export function ImportPanel() {
  const run = useWorkspaceState((state) => state.importing);
  if (!run) return null;
  return (
    <section className="import-panel" aria-label={t('Importing articles')} data-over={run.over}>
      {run.over ? <Outcomes run={run} /> : <Progress run={run} />}
    </section>
  );
}

function Progress({ run }: { run: ImportRun }) {
  const { commands } = useWorkspace();
  const now = readingNow(run);
  const at = now ? run.items.indexOf(now) + 1 : run.items.length;
  const heading = t('{count, plural, one {Reading} other {Reading {at} of #}}', {
    count: run.items.length,
    at,
  });
  const name = now?.origin.fileName ?? '';
  return (
    <>
      <header className="import-panel__head">
        {/* Read out when the next article begins, not at each of its pages. */}
        <p role="status">
          <strong>{heading}</strong>
          {name !== '' && (
            <>
              : <bdi>{shownText(name)}</bdi>
            </>
          )}
        </p>
        <p className="import-panel__parts">{now && partsRead(now)}</p>
      </header>
      <progress value={shareRead(run)} aria-label={heading} />
      <footer className="import-panel__actions">
        {run.items.length > 1 && <CommandButton command="import.skip" label={t('Skip this one')} />}
        <Button
          label={run.items.length > 1 ? t('Cancel all') : t('Cancel')}
          onClick={() => {
            commands.run('import.stop');
            focusScope('reader'); // the button that has the keyboard is gone
          }}
        />
      </footer>
    </>
  );
}

function Outcomes({ run: { items } }: { run: ImportRun }) {
  const { commands } = useWorkspace();
  const added = items.filter((item) => item.outcome.kind === 'added').length;
  const failed = items.filter((item) => item.outcome.kind === 'failed');
  const others = items.filter((item) => item.outcome.kind !== 'failed');
  return (
    <>
      <header className="import-panel__head import-panel__head--over">
        <p role="status">
          <strong>
            {t('{added} of {count} articles {added, plural, one {was} other {were}} added', {
              added,
              count: items.length,
            })}
          </strong>
          {failed.length > 0 && t(', {count} could not be read', { count: failed.length })}
        </p>
        <IconButton
          label={t('Close this list')}
          icon={X}
          size={14}
          onClick={() => {
            commands.run('import.close');
            focusScope('reader');
          }}
        />
      </header>
      <ul className="import-panel__list">
        {/* What needs a person comes first. */}
        {[...failed, ...others].map((item) => (
          <Outcome key={item.id} item={item} />
        ))}
      </ul>
    </>
  );
}

const SIGNS = {
  added: CircleCheck,
  replaced: CircleCheck,
  known: CircleEqual,
  failed: CircleAlert,
} as const;

function Outcome({ item }: { item: ImportItem }) {
  const { origin, outcome } = item;
  const Sign = outcome.kind in SIGNS ? SIGNS[outcome.kind as keyof typeof SIGNS] : CircleMinus;
  return (
    <li data-outcome={outcome.kind}>
      <Sign size={16} aria-hidden />
      <div>
        <OutcomeName item={item} />
        {outcome.kind === 'added' && outcome.notes.map((note) => <p key={note}>{shownText(note)}</p>)}
        {outcome.kind === 'known' && (
          <p>{t('It is in this map already ({fileName}).', { fileName: shownText(origin.fileName) })}</p>
        )}
        {outcome.kind === 'replaced' && (
          <p>{t('It has the text of {fileName} now.', { fileName: shownText(origin.fileName) })}</p>
        )}
        {outcome.kind === 'failed' && <p>{shownText(errorLine(outcome.error))}</p>}
        {outcome.kind === 'skipped' && <p>{t('Skipped.')}</p>}
      </div>
    </li>
  );
}

function OutcomeName({ item: { origin, outcome, session } }: { item: ImportItem }) {
  const workspace = useWorkspace();
  if (outcome.kind !== 'added' && outcome.kind !== 'known' && outcome.kind !== 'replaced')
    return <bdi>{shownText(origin.fileName)}</bdi>;
  return (
    <button
      type="button"
      title={t('Show this article')}
      onClick={() => {
        if (!isOpen(workspace, session)) return;
        workspace.commands.run('view.map', { id: session.id });
        workspace.commands.run('source.show', { id: outcome.source });
      }}
    >
      <bdi>{shownText(outcome.title)}</bdi>
    </button>
  );
}
