import { useId } from 'react';
import { shownText } from '../../shared/shown-text';
import type { Result } from '../../shared/result';
import { Field } from './Field';
import { useField } from './use-field';

interface TextFieldProps {
  label: string;
  value: string;
  /** Puts the text into the map; see `useField`. */
  onCommit: (text: string) => Result<string>;
  /** Grows with the text and takes line breaks. */
  lines?: boolean;
  placeholder?: string;
  /** What the browser proposes while typing. */
  suggestions?: readonly string[];
  /** It shows its text, which can be copied and not changed. */
  readOnly?: boolean;
  /** It has the keyboard as soon as it is there. */
  takesFocus?: boolean;
}

/** One line or several lines of text. */
export function TextField(props: TextFieldProps) {
  const { label, value, onCommit, lines, placeholder, suggestions, readOnly, takesFocus } = props;
  const { error, ...control } = useField(value, onCommit);
  const listId = useId();
  return (
    <Field label={label} error={error}>
      {(described) =>
        lines ? (
          <textarea
            {...described}
            {...control}
            autoFocus={takesFocus}
            className="inspector__lines"
            readOnly={readOnly}
            dir="auto"
            rows={2}
            placeholder={placeholder}
          />
        ) : (
          <>
            <input
              {...described}
              {...control}
              autoFocus={takesFocus}
              dir="auto"
              readOnly={readOnly}
              autoComplete="off"
              placeholder={placeholder}
              list={suggestions && listId}
            />
            {suggestions && (
              <datalist id={listId}>
                {suggestions.map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
              </datalist>
            )}
          </>
        )
      }
    </Field>
  );
}

interface ChoiceFieldProps {
  label: string;
  /** The chosen option's value; empty for none. */
  value: string;
  options: readonly { value: string; label: string }[];
  /** What "none" is called; without it something must be chosen. */
  none?: string;
  /** Nothing can be chosen now. */
  disabled?: boolean;
  onChoose: (value: string) => void;
}

/** One of a list. */
export function ChoiceField({ label, value, options, none, disabled, onChoose }: ChoiceFieldProps) {
  return (
    <Field label={label}>
      {(described) => (
        <select
          {...described}
          value={value}
          disabled={disabled}
          onChange={(event) => onChoose(event.target.value)}
        >
          {none !== undefined && <option value="">{none}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {shownText(option.label)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
