import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import type { CommandId } from '../../shared/commands/commands';
import { CONTEXT_MENUS, type MenuPlace, type PlaceEntry } from '../../shared/commands/places';
import { foldedText } from '../../shared/text/find';
import { t, worded } from '../../shared/words/words';
import { useCommand } from '../command/use-command';
import { useWorkspace, useWorkspaceState } from '../state/context';
import type { OpenMenu } from '../state/workspace';
import { CommandIcon } from './CommandIcon';
import './ContextMenu.css';
import { asideKey, tipOf } from '../command/shortcuts';

const NAMES: Readonly<Record<MenuPlace, string>> = worded({
  canvas: 'Canvas',
  card: 'Card',
  link: 'Link',
  group: 'Group',
  cell: 'Cell',
  item: 'Evidence',
  hypothesis: 'Hypothesis',
  passage: 'Passage',
  tab: 'Map',
});

const GAP = 4; // px from the edge of the window

/** The context menu that is open, if one is. */
export function ContextMenu() {
  const menu = useWorkspaceState((state) => state.menu);
  return menu && <Menu key={`${menu.place} ${menu.at.x} ${menu.at.y}`} {...menu} />;
}

function Menu({ place, at }: OpenMenu) {
  const workspace = useWorkspace();
  const root = useRef<HTMLDivElement>(null);
  const entries: readonly PlaceEntry[] = CONTEXT_MENUS[place];

  useLayoutEffect(() => {
    const element = root.current;
    const before = document.activeElement;
    if (!element) return;
    element.showPopover();
    const { width, height } = element.getBoundingClientRect();
    element.style.left = `${Math.max(GAP, Math.min(at.x, innerWidth - width - GAP))}px`;
    element.style.top = `${Math.max(GAP, Math.min(at.y, innerHeight - height - GAP))}px`;
    element.focus();
    return () => {
      const hadKeyboard =
        element.contains(document.activeElement) || document.activeElement === document.body;
      if (hadKeyboard && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [at]);

  function close(): void {
    workspace.store.setState({ menu: undefined });
  }

  /** The keyboard goes back first: what the command does may take it. */
  function take(run: () => void): void {
    const opener = root.current;
    opener?.hidePopover();
    close();
    queueMicrotask(run);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const items = [
      ...(root.current?.querySelectorAll<HTMLElement>('[role="menuitem"]:not(:disabled)') ?? []),
    ];
    const index = items.findIndex((item) => item === document.activeElement);
    const next = {
      ArrowDown: index + 1,
      ArrowRight: index + 1,
      ArrowUp: index < 0 ? -1 : index - 1,
      ArrowLeft: index < 0 ? -1 : index - 1,
      Home: 0,
      End: -1,
    }[asideKey(event.key)];
    if (next !== undefined) items.at(next % items.length)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else if (event.key === 'Enter' || event.key === ' ') return event.stopPropagation();
    else firstWith(items, index, event.key)?.focus();
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div
      ref={root}
      popover="manual"
      className="context-menu"
      role="menu"
      tabIndex={-1}
      aria-label={NAMES[place]}
      onKeyDown={onKeyDown}
      onContextMenu={(event) => event.preventDefault()}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
    >
      {entries.map((entry, index) =>
        entry === '-' ? (
          <hr key={index} />
        ) : typeof entry === 'string' ? (
          <Line key={entry} command={entry} onTake={take} />
        ) : (
          <div key={entry.row} className="context-menu__row" role="group" aria-label={t(entry.row)}>
            <span aria-hidden>{t(entry.row)}</span>
            {entry.commands.map((command) => (
              <Sign key={command} command={command} onTake={take} />
            ))}
          </div>
        ),
      )}
    </div>
  );
}

/** The next item that begins with what was typed. */
function firstWith(items: readonly HTMLElement[], from: number, letter: string): HTMLElement | undefined {
  if ([...letter].length > 1) return undefined;
  const inOrder = [...items.slice(from + 1), ...items.slice(0, from + 1)];
  return inOrder.find((item) => foldedText(item.textContent).startsWith(foldedText(letter)));
}

interface ItemProps {
  command: CommandId;
  onTake: (run: () => void) => void;
}

function Line({ command, onTake }: ItemProps) {
  const { title, keys, whyNot, run } = useCommand(command);
  return (
    <button
      type="button"
      role="menuitem"
      className="context-menu__line"
      title={whyNot}
      disabled={whyNot !== undefined}
      onClick={() => onTake(run)}
    >
      <span className="context-menu__sign">
        <CommandIcon id={command} size={15} />
      </span>
      <span>{title}</span>
      {keys !== undefined && <kbd>{keys}</kbd>}
    </button>
  );
}

function Sign({ command, onTake }: ItemProps) {
  const { title, keys, whyNot, run } = useCommand(command);
  const tip = tipOf(title, keys);
  return (
    <button
      type="button"
      role="menuitem"
      className="icon-button"
      aria-label={title}
      title={whyNot ?? tip}
      disabled={whyNot !== undefined}
      onClick={() => onTake(run)}
    >
      <CommandIcon id={command} />
    </button>
  );
}
