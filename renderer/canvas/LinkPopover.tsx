import { ArrowUpDown, Merge, Split, Trash2, type LucideIcon } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Item } from '../../shared/commands/command';
import type { CommandId } from '../../shared/commands/commands';
import { find } from '../../shared/map/arg-map';
import { KIND_FOR } from '../../shared/map/node-kinds';
import { RELATION } from '../../shared/map/relations';
import { RELATIONS } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { defaultRelation } from '../cards/default-relation';
import { pressedKeys } from '../keyboard/pressed-keys';
import { useMap, useWorkspace, useWorkspaceState } from '../state/context';
import type { LinkQuestion } from '../state/link-question';
import { RelationIcon } from '../ui/KindIcon';
import './LinkPopover.css';

const EDGE = 4; // px between the menu and the edge of the canvas
const BELOW = 12; // px between the link and the menu

interface Choice {
  command: CommandId;
  item?: Item;
  key: string;
  label: string;
  icon: ReactNode;
}

interface LinkPopoverProps {
  question: LinkQuestion;
  /** Where it stands, px from the canvas' top left corner. */
  x: number;
  y: number;
  onDone: () => void;
}

/** A small menu at a link: letters choose, Enter takes the marked choice, Escape leaves. */
export function LinkPopover({ question, x, y, onDone }: LinkPopoverProps) {
  const { commands } = useWorkspace();
  const platform = useWorkspaceState((state) => state.platform);
  const choices = useChoices(question);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[data-first="true"]')?.focus();
  }, [question]);
  useLayoutEffect(() => {
    const element = menu.current;
    const around = element?.offsetParent;
    if (!element || !around) return;
    const inside = (at: number, size: number, most: number): number =>
      Math.max(EDGE, Math.min(at, most - size - EDGE));
    const { offsetWidth, offsetHeight } = element;
    element.style.left = `${inside(x - offsetWidth / 2, offsetWidth, around.clientWidth)}px`;
    element.style.top = `${inside(y + BELOW, offsetHeight, around.clientHeight)}px`;
  }, [x, y, choices.length]);

  function take({ command, item }: Choice): void {
    commands.run(command, item);
    onDone();
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const pressed = pressedKeys(event.nativeEvent, platform);
    const letter = choices.find(({ key }) => pressed.includes(key));
    if (letter) take(letter);
    else if (event.key === 'Escape') onDone();
    else if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else return;
    event.preventDefault();
  }

  function move(step: number): void {
    const items = [...(menu.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
    const index = items.findIndex((item) => item === document.activeElement);
    items[(index + step + items.length) % items.length]?.focus();
  }

  return (
    <div
      ref={menu}
      className="link-popover"
      role="menu"
      tabIndex={-1}
      aria-label={question.kind === 'new' ? t('How are they linked?') : t('Change the link')}
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onDone()}
    >
      {choices.map((choice, index) => (
        <button
          key={choice.key}
          type="button"
          role="menuitem"
          data-first={index === 0}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => take(choice)}
        >
          {choice.icon}
          <span>{choice.label}</span>
          <kbd>{choice.key}</kbd>
        </button>
      ))}
    </div>
  );
}

/** What can be chosen, the most likely first. */
function useChoices(question: LinkQuestion): Choice[] {
  const { commands } = useWorkspace();
  const map = useMap((state) => state);
  if (question.kind === 'change') {
    const link = find(map, 'links', question.link);
    if (!link) return [];
    const item = { id: link.id };
    const onLink = 'link' in link.target;
    const changes: Choice[] = [
      ...RELATIONS.map((relation): Choice => ({
        command: `link.relation.${relation}`,
        key: RELATION[relation].key,
        label: onLink
          ? t('{order} the inference', { order: RELATION[relation].onLink.order })
          : RELATION[relation].label,
        icon: <RelationIcon relation={relation} />,
      })),
      choice('link.reverse', 'R', t('Reverse'), ArrowUpDown),
      choice('link.split', 'P', t('Split the premises apart'), Split),
      choice('edit.delete', 'D', t('Remove the link'), Trash2),
    ];
    return changes
      .map((one) => ({ ...one, item }))
      .filter(({ command }) => commands.whyNot(command, item) === undefined);
  }
  const { premises, target } = question;
  const onLink = find(map, 'links', target) !== undefined;
  const answers: Choice[] = [
    ...RELATIONS.map((relation): Choice => ({
      command: `link.add.${relation}`,
      key: RELATION[relation].key,
      label: onLink
        ? t('{verb} the inference', { verb: capitalised(RELATION[relation].onLink.verb) })
        : RELATION[relation].label,
      icon: <RelationIcon relation={relation} />,
    })),
    choice('link.join', 'J', t('Joins as linked premise'), Merge),
  ];
  const premiseKind = find(map, 'nodes', premises[0] ?? '')?.kind ?? KIND_FOR.statement;
  const likely = `link.add.${defaultRelation(premiseKind, find(map, 'nodes', target)?.kind)}`;
  return answers
    .filter(({ command }) => commands.whyNot(command) === undefined)
    .sort((a, b) => Number(b.command === likely) - Number(a.command === likely));
}

function choice(command: CommandId, key: string, label: string, Icon: LucideIcon): Choice {
  return { command, key, label, icon: <Icon size={14} aria-hidden /> };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
