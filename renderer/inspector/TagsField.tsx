import { X } from 'lucide-react';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import { recordsOf } from '../../shared/map/table';
import { t } from '../../shared/words/words';
import { useMap, useMapState, useSession } from '../state/context';
import type { Typing } from '../state/typing';
import './TagsField.css';

interface TagsFieldProps {
  tags: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** Tags as chips; Enter or a comma finishes the one that is typed, Backspace in the empty field takes the last one off. */
export function TagsField({ tags, onAdd, onRemove }: TagsFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { map } = useSession();
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  const [text, setText] = useState('');
  const [hasKeyboard, setKeyboard] = useState(false);
  /** The tag that is being typed is in the map; it becomes a chip when it is finished. */
  const [typing, setTyping] = useState<Typing>();
  const finished = typing ? tags.filter((tag) => tag !== text.trim()) : tags;

  function type(typed: string): void {
    const now = typing ?? map.startTyping(t('Add tag'));
    now.takeBack();
    const tag = typed.trim();
    if (tag !== '') now.put(() => onAdd(tag));
    setText(typed);
    setTyping(now);
  }

  function finish(): void {
    setText('');
    setTyping(undefined);
  }

  function remove(tag: string): void {
    onRemove(tag);
    // The button that had the keyboard is gone now.
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = finished.at(-1);
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      finish();
    } else if (event.key === 'Escape' && text !== '') {
      event.preventDefault();
      typing?.takeBack();
      finish();
    } else if (event.key === 'Backspace' && text === '' && last !== undefined && !isReadOnly) onRemove(last);
  }

  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {t('Tags')}
      </label>
      <div className="tags">
        {finished.map((tag) => (
          <span key={tag} className="tags__chip">
            <bdi>{shownText(tag)}</bdi>
            {!isReadOnly && (
              <button type="button" aria-label={t('Remove tag {tag}', { tag })} onClick={() => remove(tag)}>
                <X size={12} aria-hidden />
              </button>
            )}
          </span>
        ))}
        <input
          ref={input}
          id={id}
          className="tags__input"
          dir="auto"
          autoComplete="off"
          list={`${id}-known`}
          readOnly={isReadOnly}
          placeholder={finished.length === 0 ? t('Add a tag') : undefined}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={() => setKeyboard(true)}
          onBlur={() => {
            setKeyboard(false);
            finish();
          }}
        />
        {hasKeyboard && <KnownTags id={`${id}-known`} without={tags} />}
      </div>
    </div>
  );
}

/** Proposes the tags that are used in the map. Only there while a tag is typed: it looks at every node. */
function KnownTags({ id, without }: { id: string; without: readonly string[] }) {
  const nodes = useMap((map) => map.tables.nodes);
  const known = useMemo(() => {
    const tags = new Set<string>();
    for (const node of recordsOf(nodes)) for (const tag of node.tags ?? []) tags.add(tag);
    return [...tags].sort((a, b) => a.localeCompare(b));
  }, [nodes]);
  return (
    <datalist id={id}>
      {known
        .filter((tag) => !without.includes(tag))
        .map((tag) => (
          <option key={tag} value={tag} />
        ))}
    </datalist>
  );
}
