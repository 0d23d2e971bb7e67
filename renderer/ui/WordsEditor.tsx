import { t } from '../../shared/words/words';
import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';

interface WordsEditorProps {
  text: string;
  label: string;
  className: string;
  /** Gets the new text, or nothing when it is to stay as it was. */
  onDone: (text: string | undefined) => void;
  /** Gets what is typed, letter by letter. */
  onType?: (text: string) => void;
}

/** A card's text, typed where it is listed: Enter keeps it, Escape does not, Shift+Enter breaks the line. */
export function WordsEditor({ text, label, className, onDone, onType }: WordsEditorProps) {
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(text);
  /** Done once: the field also loses the keyboard when it goes. */
  const done = useRef(false);
  const finish = useCallback(
    (result: string | undefined) => {
      if (done.current) return;
      done.current = true;
      onDone(result);
    },
    [onDone],
  );
  const leave = useRef<() => void>(() => undefined);

  useEffect(() => {
    leave.current = () => finish(typed);
  });
  useEffect(() => {
    area.current?.focus();
    area.current?.select();
    // It may go while it is typed in, with the panel or out of view.
    return () => leave.current();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') finish(undefined);
    else if (event.key === 'Enter' && !event.shiftKey) finish(typed);
    else return;
    event.preventDefault();
  }

  return (
    <textarea
      ref={area}
      className={className}
      aria-label={t('Text of {label}', { label })}
      dir="auto"
      data-own-undo
      rows={1}
      value={typed}
      onChange={(event) => {
        setTyped(event.target.value);
        onType?.(event.target.value);
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        // Not where the whole window has lost the keyboard: whoever comes back goes on.
        if (document.activeElement !== area.current) finish(typed);
      }}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  );
}
