import { Highlighter, Link2, MoveDown, ScanText } from 'lucide-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import type { TextRange } from '../../shared/text/range';
import type { CommandId } from '../../shared/commands/commands';
import { useCommand } from '../command/use-command';
import { useView } from '../state/context';
import { KindIcon } from '../ui/KindIcon';
import { KIND, KINDS_FROM_TEXT } from '../../shared/map/node-kinds';
import { t } from '../../shared/words/words';
import { pageRange, type TextView } from './text-view';
import { useSelectedCard } from './use-selected-card';
import { oneTabStop } from '../ui/one-tab-stop';
import './SelectionToolbar.css';

interface SelectionToolbarProps {
  getView: () => TextView | undefined;
  /** The text that it stands beside. */
  range: TextRange;
  /** Whether the text is selected; else it is a highlight that no card rests on. */
  isSelection: boolean;
}

/** What can be made of the selected text, beside it. It takes neither the selection nor the keyboard. */
export function SelectionToolbar({ getView, range, isSelection }: SelectionToolbarProps) {
  const toolbar = useRef<HTMLDivElement>(null);
  const card = useSelectedCard();
  const active = useView((state) => state.passage);

  useLayoutEffect(() => {
    const element = toolbar.current;
    const view = getView();
    if (!element || !view) return;
    if (!element.matches(':popover-open')) element.showPopover();
    const place = (): void => placeBeside(element, view, range);
    place();
    view.scroller.addEventListener('scroll', place);
    addEventListener('resize', place);
    return () => {
      view.scroller.removeEventListener('scroll', place);
      removeEventListener('resize', place);
    };
  }, [getView, range, card, active]);

  useLayoutEffect(() => oneTabStop(toolbar.current), []);

  return (
    <div
      ref={toolbar}
      popover="manual"
      className="selection-toolbar"
      role="toolbar"
      aria-label={t('Make a card of the text')}
      onPointerDown={(event) => event.preventDefault()}
    >
      {KINDS_FROM_TEXT.map((kind) => (
        <Tool key={kind} command={`highlight.${kind}`} label={KIND[kind].label}>
          <KindIcon kind={kind} size={15} />
        </Tool>
      ))}
      {isSelection && (
        <Tool command="highlight.only" label={t('Highlight')}>
          <Highlighter size={15} aria-hidden />
        </Tool>
      )}
      {isSelection && (
        <Tool command="draft.selection" label={t('Draft from the selection')} wide>
          <ScanText size={15} aria-hidden />
        </Tool>
      )}
      {isSelection && card && (
        <Tool command="highlight.attach" label={t('Add to the selected card')} wide>
          <Link2 size={15} aria-hidden />
        </Tool>
      )}
      {isSelection && active !== undefined && (
        <Tool command="passage.moveHere" label={t('Move the active passage here')} wide>
          <MoveDown size={15} aria-hidden />
        </Tool>
      )}
    </div>
  );
}

interface ToolProps {
  command: CommandId;
  label: string;
  wide?: boolean;
  children: ReactNode;
}

function Tool({ command, label, wide, children }: ToolProps) {
  const { keys, run } = useCommand(command);
  return (
    <button type="button" className="selection-toolbar__tool" data-wide={wide} onClick={run}>
      {children}
      <span>{label}</span>
      <kbd>{keys}</kbd>
    </button>
  );
}

const GAP = 8; // px between the text and the toolbar

/** Above the text, below it where there is no room, nowhere when the text is out of view. */
function placeBeside(toolbar: HTMLElement, view: TextView, range: TextRange): void {
  const rect = pageRange(view, range)?.getBoundingClientRect();
  const frame = view.scroller.getBoundingClientRect();
  const isSeen = rect !== undefined && rect.bottom > frame.top && rect.top < frame.bottom;
  toolbar.style.visibility = isSeen ? 'visible' : 'hidden';
  if (!isSeen) return;
  const { width, height } = toolbar.getBoundingClientRect();
  const above = rect.top - height - GAP;
  const below = Math.min(rect.bottom + GAP, innerHeight - height - GAP);
  const left = rect.left + (rect.width - width) / 2;
  toolbar.style.top = `${above >= GAP ? above : below}px`;
  toolbar.style.left = `${Math.max(GAP, Math.min(left, innerWidth - width - GAP))}px`;
}
