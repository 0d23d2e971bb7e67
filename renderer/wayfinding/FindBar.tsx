import { ChevronDown, ChevronUp, X } from 'lucide-react';
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { find } from '../../shared/map/arg-map';
import { TextIndex } from '../../shared/view/text-index';
import { t } from '../../shared/words/words';
import { useSession, useWorkspace } from '../state/context';
import { notify } from '../state/workspace';
import { replaceInCards, replacedWords } from '../cards/replace-text';
import { Button, IconButton } from '../ui/Button';
import { goToNode } from '../cards/show-node';

/** Finds cards by their words: all hits light up on the canvas, and Enter goes from one to the next. With `replaces`, puts other words in their place. */
export function FindBar({ replaces, onClose }: { replaces: boolean; onClose: () => void }) {
  const workspace = useWorkspace();
  const session = useSession();
  const index = useMemo(() => new TextIndex(session.map.store.getState().map), [session]);
  const [text, setText] = useState('');
  const [count, setCount] = useState(0);
  const [at, setAt] = useState(-1);
  const hits = useRef<readonly string[]>([]);
  /** The hits in reading order; sorted when somebody walks them. */
  const sorted = useRef<readonly string[]>(undefined);

  const typed = useRef('');
  const [other, setOther] = useState('');

  /** Looks again: `stays` where the map has changed under the hits, and not what is looked for. */
  const look = useCallback(
    (wanted: string, { stays }: { stays: boolean }): void => {
      const before = hits.current.length;
      hits.current = index.find(wanted);
      sorted.current = undefined;
      setCount(hits.current.length);
      if (!stays || hits.current.length !== before) setAt(-1);
      session.view.setState({ found: hits.current.length > 0 ? new Set(hits.current) : undefined });
    },
    [index, session],
  );

  useEffect(() => {
    const end = session.map.onDiff((diff, map) => {
      index.update(diff, map);
      look(typed.current, { stays: true });
    });
    return () => {
      end();
      session.view.setState({ found: undefined });
    };
  }, [session, index, look]);

  function search(next: string): void {
    typed.current = next;
    setText(next);
    look(next, { stays: false });
  }

  function replace(which: 'one' | 'all'): void {
    const current = inOrder()[Math.max(0, at)];
    const ids = which === 'all' ? inOrder() : current === undefined ? [] : [current];
    const words = replacedWords(replaceInCards(session, ids, text, other));
    notify(workspace, { tone: 'info', message: words });
    if (which === 'one') go(1);
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
    <div className="map-find" role="search">
      <input
        autoFocus
        aria-label={t('Find on the canvas')}
        placeholder={t('Find on the canvas')}
        dir="auto"
        value={text}
        onKeyDown={onKeyDown}
        onChange={(event) => search(event.target.value)}
      />
      <span aria-live="polite">{words(text, count, at)}</span>
      <IconButton
        label={t('Previous')}
        icon={ChevronUp}
        size={14}
        disabled={count === 0}
        onClick={() => go(-1)}
      />
      <IconButton
        label={t('Next')}
        icon={ChevronDown}
        size={14}
        disabled={count === 0}
        onClick={() => go(1)}
      />
      <IconButton label={t('Close find')} icon={X} size={14} onClick={onClose} />
      {replaces && (
        <div className="map-find__replace">
          <input
            aria-label={t('Replace by')}
            placeholder={t('Replace by')}
            dir="auto"
            value={other}
            onChange={(event) => setOther(event.target.value)}
          />
          <Button label={t('Replace')} disabled={count === 0} onClick={() => replace('one')} />
          <Button
            label={t('All')}
            aria-label={t('Replace all')}
            disabled={count === 0}
            onClick={() => replace('all')}
          />
        </div>
      )}
    </div>
  );
}

function words(text: string, count: number, at: number): string {
  if (text.trim() === '') return '';
  if (count === 0) return t('Not found');
  return at < 0 ? t('{count} found', { count }) : t('{at} of {count}', { at: at + 1, count });
}
