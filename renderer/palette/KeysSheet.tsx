import {
  COMMAND_GROUPS,
  keysIn,
  type ChosenKeys,
  type CommandGroup,
  type Scope,
} from '../../shared/commands/command';
import { ALL_COMMANDS, type Command } from '../../shared/commands/commands';
import { inSeries } from '../../shared/words/locale';
import { t, worded } from '../../shared/words/words';
import { useWorkspaceState } from '../state/context';
import { Button } from '../ui/Button';
import { Keys } from '../ui/Keys';
import { Modal } from '../ui/Modal';
import './KeysSheet.css';

const SCOPE_WORDS: Record<Scope, string> = worded({
  canvas: 'canvas',
  matrix: 'matrix',
  timeline: 'timeline',
  findings: 'findings',
  reader: 'article',
  draft: 'draft',
  outline: 'outline',
  comments: 'comments',
  inspector: 'inspector',
  steps: 'steps',
  present: 'talk',
  window: 'elsewhere',
});

interface KeyRow {
  title: string;
  group: CommandGroup;
  keys: readonly string[];
  where?: string | undefined;
}

/** All keys on one sheet, by group. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const shell = useWorkspaceState((state) => state.shell);
  const chosen = useWorkspaceState((state) => state.settings.keys);
  const all = ALL_COMMANDS.map((command) => rowOf(command, shell, chosen)).filter(
    ({ keys }) => keys.length > 0,
  );
  const sections = COMMAND_GROUPS.map((heading) => ({
    heading,
    rows: all.filter(({ group }) => group === heading),
  })).filter(({ rows }) => rows.length > 0);

  return (
    <Modal title={t('Keyboard shortcuts')} onCancel={onClose} width={880}>
      <div className="keys" tabIndex={0} role="region" aria-label={t('All shortcuts')}>
        <div className="keys__columns">
          {sections.map(({ heading, rows }) => (
            <KeySection key={heading} heading={t(heading)} rows={rows} />
          ))}
        </div>
      </div>
      <div className="modal__actions">
        <Button label={t('Close')} variant="primary" onClick={onClose} />
      </div>
    </Modal>
  );
}

function KeySection({ heading, rows }: { heading: string; rows: readonly KeyRow[] }) {
  return (
    <section className="keys__section" aria-label={heading}>
      <h3 className="keys__heading">{heading}</h3>
      <dl className="keys__list">
        {rows.map(({ title, keys, where }) => (
          <div key={title} className="keys__row">
            <dt className="keys__title">
              {title} {where !== undefined && <span className="keys__where">{where}</span>}
            </dt>
            <dd className="keys__keys">
              {keys.map((key) => (
                <Keys key={key} keys={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function rowOf(command: Command, shell: 'desktop' | 'browser', chosen: ChosenKeys): KeyRow {
  const { title, group, scopes } = command;
  const keys = keysIn(shell, command, chosen);
  return { title, group, keys, where: scopes && inSeries(scopes.map((scope) => SCOPE_WORDS[scope])) };
}
