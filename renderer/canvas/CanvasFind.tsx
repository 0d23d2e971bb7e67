import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useMemo, useState, type KeyboardEvent } from 'react';
import { recordsOf } from '../../shared/map/table';
import { useMap, useSession } from '../state/context';
import { select } from '../state/view-store';
import { IconButton } from '../ui/Button';

/** Finds cards by their text: each hit is selected and brought into view. */
export function CanvasFind({ onClose }: { onClose: () => void }) {
  const session = useSession();
  const nodes = useMap((map) => map.tables.nodes);
  const [text, setText] = useState('');
  const [index, setIndex] = useState(0);
  const hits = useMemo(() => {
    const wanted = text.trim().toLocaleLowerCase();
    if (wanted === '') return [];
    return [...recordsOf(nodes)]
      .filter((node) => node.text.toLocaleLowerCase().includes(wanted))
      .map((node) => node.id)
      .sort();
  }, [nodes, text]);

  function show(next: number): void {
    const id = hits[(next + hits.length) % hits.length];
    if (id === undefined) return;
    setIndex((next + hits.length) % hits.length);
    select(session.view, [id]);
    session.canvas.current?.reveal(id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter') show(index + (event.shiftKey ? -1 : 1));
    else if (event.key === 'Escape') onClose();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="canvas__find" role="search">
      <input
        autoFocus
        aria-label="Find on the canvas"
        placeholder="Find on the canvas"
        dir="auto"
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          setText(event.target.value);
          setIndex(-1);
        }}
      />
      <span aria-live="polite">
        {text.trim() === '' ? '' : `${hits.length === 0 ? 0 : Math.max(1, index + 1)} of ${hits.length}`}
      </span>
      <IconButton
        label="Previous"
        icon={ChevronUp}
        size={14}
        disabled={hits.length === 0}
        onClick={() => show(index - 1)}
      />
      <IconButton
        label="Next"
        icon={ChevronDown}
        size={14}
        disabled={hits.length === 0}
        onClick={() => show(index + 1)}
      />
      <IconButton label="Close find" icon={X} size={14} onClick={onClose} />
    </div>
  );
}
