import { useState, type ChangeEvent } from 'react';
import type { Result } from '../../shared/result';
import { errorLine } from '../../shared/result';

interface Draft {
  text: string;
  /** The map's value under the draft; when it changes (undo, another panel), the draft is dropped. */
  over: string;
  error: string | undefined;
}

interface FieldState {
  value: string;
  error: string | undefined;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
  onBlur: () => void;
}

/**
 * A field that the map controls. What is typed goes into the map at once; what the map cannot take stays in the field, with the
 * reason, until it can.
 * @param value what the map holds, as text
 * @param commit puts text into the map and returns what the map then holds, or says in words why it cannot
 */
export function useField(value: string, commit: (text: string) => Result<string>): FieldState {
  const [draft, setDraft] = useState<Draft>();
  const live = draft?.over === value ? draft : undefined;
  return {
    value: live?.text ?? value,
    error: live?.error,
    onChange: (event) => {
      const text = event.target.value;
      const result = commit(text);
      setDraft({
        text,
        over: result.ok ? result.value : value,
        error: result.ok ? undefined : errorLine(result.error),
      });
    },
    onBlur: () => {
      if (live?.error === undefined) setDraft(undefined);
    },
  };
}
