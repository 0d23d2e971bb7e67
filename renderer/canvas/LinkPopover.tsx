import { ArrowUpDown, Merge, Split, Trash2, type LucideIcon } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { find } from '../../shared/map/arg-map';
import type { Relation } from '../../shared/map/schema';
import { dispatchOrTell } from '../commands/dispatch-or-tell';
import { addedIds } from '../commands/dispatch-or-tell';
import { useMap, useSession, useWorkspace } from '../state/context';
import { select } from '../state/view-store';
import { RelationIcon } from '../ui/KindIcon';
import { defaultRelation } from './default-relation';
import type { LinkQuestion } from './link-question';
import './LinkPopover.css';

interface Choice {
  key: string;
  label: string;
  icon: ReactNode;
  run: () => void;
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
  const choices = useChoices(question);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    menu.current?.querySelector<HTMLElement>('[data-first="true"]')?.focus();
  }, [question]);

  function take(choice: Choice): void {
    onDone();
    choice.run();
  }

  function onKeyDown(event: KeyboardEvent): void {
    event.stopPropagation();
    const letter = choices.find((choice) => choice.key === event.key.toUpperCase());
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
      aria-label={question.kind === 'new' ? 'How are they linked?' : 'Change the link'}
      style={{ left: x, top: y }}
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
  const workspace = useWorkspace();
  const session = useSession();
  const map = useMap((state) => state);
  const context = { workspace, session };
  if (question.kind === 'change') {
    const link = find(map, 'links', question.link);
    if (!link) return [];
    const { id } = link;
    const relation = (to: Relation, key: string, label: string): Choice => ({
      key,
      label,
      icon: <RelationIcon relation={to} />,
      run: () => void dispatchOrTell(context, 'link.set', { id, fields: { relation: to } }),
    });
    const onLink = 'link' in link.target;
    return [
      relation('supports', 'S', onLink ? 'Back the step' : 'Supports'),
      relation('opposes', 'O', onLink ? 'Undercut the step' : 'Opposes'),
      ...(onLink ? [] : [relation('answers', 'A', 'Answers')]),
      ...(onLink || link.premises.length > 1
        ? []
        : [choice('R', 'Reverse', ArrowUpDown, () => void dispatchOrTell(context, 'link.reverse', { id }))]),
      ...(link.premises.length > 1
        ? [
            choice('P', 'Split the premises apart', Split, () => {
              session.map.beginGesture('Split linked premises apart');
              for (const premise of link.premises.slice(1))
                dispatchOrTell(context, 'link.split', { id, premise });
              session.map.endGesture();
            }),
          ]
        : []),
      choice('D', 'Remove the link', Trash2, () => void dispatchOrTell(context, 'remove', { ids: [id] })),
    ];
  }
  const { premises, target } = question;
  const onLink = find(map, 'links', target);
  const targetKind = find(map, 'nodes', target)?.kind;
  const add = (relation: Relation): void => {
    const end = onLink ? { link: target } : { node: target };
    const edit = dispatchOrTell(context, 'link.add', { relation, premises: [...premises], target: end });
    if (edit) select(session.view, addedIds(edit, 'links'));
  };
  const relations: Choice[] = [
    {
      key: 'S',
      label: onLink ? 'Backs the step' : 'Supports',
      icon: <RelationIcon relation="supports" />,
      run: () => add('supports'),
    },
    {
      key: 'O',
      label: onLink ? 'Undercuts the step' : 'Opposes',
      icon: <RelationIcon relation="opposes" />,
      run: () => add('opposes'),
    },
    ...(targetKind === 'question'
      ? [{ key: 'A', label: 'Answers', icon: <RelationIcon relation="answers" />, run: () => add('answers') }]
      : []),
    ...(onLink
      ? [
          choice('J', 'Joins as linked premise', Merge, () => {
            session.map.beginGesture('Join as linked premise');
            for (const premise of premises) dispatchOrTell(context, 'link.join', { id: target, premise });
            session.map.endGesture();
          }),
        ]
      : []),
  ];
  const premiseKind = find(map, 'nodes', premises[0] ?? '')?.kind ?? 'claim';
  const likely = { supports: 'S', opposes: 'O', answers: 'A' }[defaultRelation(premiseKind, targetKind)];
  return relations.sort((a, b) => Number(b.key === likely) - Number(a.key === likely));
}

function choice(key: string, label: string, Icon: LucideIcon, run: () => void): Choice {
  return { key, label, icon: <Icon size={14} aria-hidden />, run };
}
