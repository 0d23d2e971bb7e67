import { CircleAlert, CircleCheck, CircleEqual, CircleMinus, X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import { focusScope } from '../commands/focus-scope';
import { showSource } from '../reader/show-source';
import { useWorkspace, useWorkspaceState } from '../state/context';
import { Button, IconButton } from '../ui/Button';
import { isOpen } from '../state/workspace';
import { closeImport, skipArticle, stopImport } from './import-articles';
import { partsRead, readingNow, shareRead, type ImportItem, type ImportRun } from './import-run';
import './ImportPanel.css';

/** How far the reading of articles is, and what became of each when it is over. */
export function ImportPanel() {
  const run = useWorkspaceState((state) => state.importing);
  if (!run) return null;
  return (
    <section className="import-panel" aria-label="Importing articles" data-over={run.over}>
      {run.over ? <Outcomes run={run} /> : <Progress run={run} />}
    </section>
  );
}

function Progress({ run }: { run: ImportRun }) {
  const workspace = useWorkspace();
  const now = readingNow(run);
  const at = now ? run.items.indexOf(now) + 1 : run.items.length;
  const heading = run.items.length === 1 ? 'Reading' : `Reading ${at} of ${run.items.length}`;
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
        {run.items.length > 1 && (
          <Button label="Skip this one" disabled={!now} onClick={() => skipArticle(workspace)} />
        )}
        <Button
          label={run.items.length > 1 ? 'Cancel all' : 'Cancel'}
          onClick={() => {
            stopImport(workspace);
            focusScope('reader'); // the button that has the keyboard is gone
          }}
        />
      </footer>
    </>
  );
}

function Outcomes({ run: { items } }: { run: ImportRun }) {
  const workspace = useWorkspace();
  const added = items.filter((item) => item.outcome.kind === 'added').length;
  const failed = items.filter((item) => item.outcome.kind === 'failed');
  const others = items.filter((item) => item.outcome.kind !== 'failed');
  return (
    <>
      <header className="import-panel__head import-panel__head--over">
        <p role="status">
          <strong>
            {added} of {items.length} articles {added === 1 ? 'was' : 'were'} added
          </strong>
          {failed.length > 0 && `, ${failed.length} could not be read`}
        </p>
        <IconButton
          label="Close this list"
          icon={X}
          size={14}
          onClick={() => {
            closeImport(workspace);
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
        {outcome.kind === 'known' && <p>It is in this map already ({shownText(origin.fileName)}).</p>}
        {outcome.kind === 'replaced' && <p>It has the text of {shownText(origin.fileName)} now.</p>}
        {outcome.kind === 'failed' && (
          <p>
            {shownText(outcome.error.message)} {outcome.error.hint}
          </p>
        )}
        {outcome.kind === 'skipped' && <p>Skipped.</p>}
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
      title="Show this article"
      onClick={() => {
        if (!isOpen(workspace, session)) return;
        workspace.store.setState({ active: session.id });
        showSource({ workspace, session }, outcome.source);
      }}
    >
      <bdi>{shownText(outcome.title)}</bdi>
    </button>
  );
}
