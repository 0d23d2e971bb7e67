import { X } from 'lucide-react';
import { useId, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { shownText } from '../../shared/shown-text';
import { recordsOf } from '../../shared/map/table';
import { useMap } from '../state/context';
import './TagsField.css';

interface TagsFieldProps {
  tags: readonly string[];
  onAdd: (tag: string) => void;
  onRemove: (tag: string) => void;
}

/** Tags as chips; Enter or a comma adds what is typed, Backspace in the empty field takes the last one off. */
export function TagsField({ tags, onAdd, onRemove }: TagsFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [typing, setTyping] = useState(false);

  function add(): void {
    const tag = text.trim();
    setText('');
    if (tag !== '' && !tags.includes(tag)) onAdd(tag);
  }

  function remove(tag: string): void {
    onRemove(tag);
    // The button that had the keyboard is gone now.
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = tags.at(-1);
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    } else if (event.key === 'Backspace' && text === '' && last !== undefined) onRemove(last);
  }

  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        Tags
      </label>
      <div className="tags">
        {tags.map((tag) => (
          <span key={tag} className="tags__chip">
            <bdi>{shownText(tag)}</bdi>
            <button type="button" aria-label={`Remove tag ${tag}`} onClick={() => remove(tag)}>
              <X size={12} aria-hidden />
            </button>
          </span>
        ))}
        <input
          ref={input}
          id={id}
          className="tags__input"
          dir="auto"
          autoComplete="off"
          list={`${id}-known`}
          placeholder={tags.length === 0 ? 'Add a tag' : undefined}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={() => setTyping(true)}
          onBlur={() => {
            setTyping(false);
            add();
          }}
        />
        {typing && <KnownTags id={`${id}-known`} without={tags} />}
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
