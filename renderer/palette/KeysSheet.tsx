import { ALL_COMMANDS } from '../commands/registry';
import { shortcutLabel } from '../commands/shortcuts';
import type { Scope, UiCommand } from '../commands/ui-command';
import { OUTLINE_KEYS } from '../outline/outline-keys';
import { useWorkspaceState } from '../state/context';
import { Button } from '../ui/Button';
import { Modal } from '../ui/Modal';
import { GROUP_ORDER } from './rank';
import './KeysSheet.css';

const SCOPE_WORDS: Record<Scope, string> = {
  canvas: 'canvas',
  reader: 'article',
  draft: 'draft',
  outline: 'outline',
  inspector: 'inspector',
  window: 'elsewhere',
};

interface KeyRow {
  title: string;
  keys: readonly string[];
  where?: string | undefined;
}

/** All keys on one sheet, by group. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const sections = GROUP_ORDER.map((group) => ({
    heading: group,
    rows: ALL_COMMANDS.filter((command) => command.group === group && command.keys?.length).map(rowOf),
  })).filter(({ rows }) => rows.length > 0);

  return (
    <Modal title="Keyboard shortcuts" onCancel={onClose} width={880}>
      <div className="keys" tabIndex={0} role="region" aria-label="All shortcuts">
        <div className="keys__columns">
          {sections.map(({ heading, rows }) => (
            <KeySection key={heading} heading={heading} rows={rows} />
          ))}
          <KeySection heading="In the outline" rows={OUTLINE_KEYS} />
        </div>
      </div>
      <div className="modal__actions">
        <Button label="Close" variant="primary" onClick={onClose} />
      </div>
    </Modal>
  );
}

function KeySection({ heading, rows }: { heading: string; rows: readonly KeyRow[] }) {
  const platform = useWorkspaceState((state) => state.platform);
  return (
    <section className="keys__section" aria-label={heading}>
      <h3 className="keys__heading">{heading}</h3>
      <dl className="keys__list">
        {rows.map(({ title, keys, where }) => (
          <div key={title} className="keys__row">
            <dt className="keys__title">
              {title}
              {where !== undefined && <span className="keys__where">{where}</span>}
            </dt>
            <dd className="keys__keys">
              {keys.map((key) => (
                <kbd key={key}>{shortcutLabel(key, platform)}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function rowOf({ title, keys = [], scopes }: UiCommand): KeyRow {
  return { title, keys, where: scopes?.map((scope) => SCOPE_WORDS[scope]).join(', ') };
}
