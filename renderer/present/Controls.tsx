import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import {
  AppWindow,
  ChevronLeft,
  ChevronRight,
  MousePointer2,
  NotebookText,
  Pen,
  Search,
  Square,
  X,
} from 'lucide-react';
import type { Showing } from '../state/talk-store';
import { CommandIconButton } from '../ui/CommandButton';

/** What can be done while a talk is given, for a mouse or a finger; the keyboard stays with the talk, and so do its arrows: it is no toolbar. */
export function Controls({ at, count, showing }: { at: number; count: number; showing: Showing }) {
  return (
    <div
      className="player__controls"
      role="group"
      aria-label={t('Talk')}
      onPointerDown={(event) => event.preventDefault()}
    >
      <CommandIconButton command="present.back" icon={ChevronLeft} />
      <span className="player__place">
        {numberWords(at + 1)} / {numberWords(count)}
      </span>
      <CommandIconButton command="present.next" icon={ChevronRight} />
      <CommandIconButton command="present.find" icon={Search} pressed={showing.isFinding} />
      <CommandIconButton
        command="present.pointer"
        icon={MousePointer2}
        pressed={showing.tool === 'pointer'}
      />
      <CommandIconButton command="present.pen" icon={Pen} pressed={showing.tool === 'pen'} />
      <CommandIconButton command="present.black" icon={Square} pressed={showing.isBlack} />
      <CommandIconButton command="present.notes" icon={NotebookText} pressed={showing.notes === 'beside'} />
      <CommandIconButton command="present.window" icon={AppWindow} pressed={showing.notes === 'window'} />
      <CommandIconButton command="present.end" icon={X} />
    </div>
  );
}
