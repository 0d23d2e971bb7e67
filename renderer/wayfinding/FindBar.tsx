import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { find } from '../../shared/map/arg-map';
import { TextIndex } from '../../shared/view/text-index';
import { useSession, useWorkspace } from '../state/context';
import { IconButton } from '../ui/Button';
import { goToNode } from './show-node';

/** Finds cards by their words: all hits light up on the canvas, and Enter goes from one to the next. */
export function FindBar({ onClose }: { onClose: () => void }) {
  const workspace = useWorkspace();
  const session = useSession();
  const index = useMemo(() => new TextIndex(session.map.store.getState().map), [session]);
  const [text, setText] = useState('');
  const [count, setCount] = useState(0);
  const [at, setAt] = useState(-1);
  const hits = useRef<readonly string[]>([]);
  /** The hits in reading order; sorted when somebody walks them. */
  const sorted = useRef<readonly string[]>(undefined);

  useEffect(() => {
    const end = session.map.onDiff((diff, map) => index.update(diff, map));
    return () => {
      end();
      session.view.setState({ found: undefined });
    };
  }, [session, index]);

  function look(next: string): void {
    setText(next);
    hits.current = index.find(next);
    sorted.current = undefined;
    setCount(hits.current.length);
    setAt(-1);
    session.view.setState({ found: hits.current.length > 0 ? new Set(hits.current) : undefined });
  }

  function inOrder(): readonly string[] {
    const { map } = session.map.store.getState();
    const placed = hits.current.flatMap((id) => find(map, 'places', id) ?? []);
    return (sorted.current ??= placed.sort((a, b) => a.y - b.y || a.x - b.x).map(({ node }) => node));
  }

  function go(step: 1 | -1): void {
    const order = inOrder();
    if (order.length === 0) return;
    const next = at < 0 && step < 0 ? order.length - 1 : (at + step + order.length) % order.length;
    setAt(next);
    goToNode({ workspace, session }, order[next] ?? '');
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' && event.key !== 'F3') return;
    go(event.shiftKey ? -1 : 1);
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="find-bar" role="search">
      <input
        autoFocus
        aria-label="Find on the canvas"
        placeholder="Find on the canvas"
        dir="auto"
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => look(event.target.value)}
      />
      <span aria-live="polite">{words(text, count, at)}</span>
      <IconButton label="Previous" icon={ChevronUp} size={14} disabled={count === 0} onClick={() => go(-1)} />
      <IconButton label="Next" icon={ChevronDown} size={14} disabled={count === 0} onClick={() => go(1)} />
      <IconButton label="Close find" icon={X} size={14} onClick={onClose} />
    </div>
  );
}

function words(text: string, count: number, at: number): string {
  if (text.trim() === '') return '';
  if (count === 0) return 'none';
  return at < 0 ? `${count} found` : `${at + 1} of ${count}`;
}
