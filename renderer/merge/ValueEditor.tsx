import { useState, type KeyboardEvent } from 'react';
import type { Owner } from '../../shared/map/fields/field';
import { fieldNamed } from '../../shared/map/fields/fields';
import { t } from '../../shared/words/words';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { PARSERS, shownValue } from '../ui/parse-fields';
import { errorWords } from '../../shared/result';

/** Whether a field has a value that can be typed or chosen. */
export function isEditable(owner: Owner, field: string): boolean {
  return fieldNamed(owner, field)?.control !== undefined;
}

interface ValueEditorProps {
  owner: Owner;
  field: string;
  value: unknown;
  /** Gets the value, or nothing when it is to stay undecided. */
  onDone: (value: { value?: unknown } | undefined) => void;
}

/** Another value than either side had. */
export function ValueEditor({ owner, field, value, onDone }: ValueEditorProps) {
  const [typed, setTyped] = useState(shownValue(value));
  const [error, setError] = useState<string>();
  const definition = fieldNamed(owner, field);
  if (definition?.control === undefined) return null;
  const { control, label } = definition;

  function finish(): void {
    if (control === undefined) return;
    if (control === 'choice') {
      const option =
        definition?.control === 'choice'
          ? definition.options.find((each) => String(each.value) === typed)
          : undefined;
      onDone({ value: option?.value });
      return;
    }
    const parsed = PARSERS[control](typed);
    if (!parsed.ok) setError(errorWords(parsed.error).message);
    else onDone({ value: parsed.value ?? undefined });
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // The dialog stays.
      event.preventDefault();
      event.stopPropagation();
      onDone(undefined);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish();
  }
  return (
    <div className="conflict__editor" onKeyDown={onKeyDown}>
      <Field label={label} error={error}>
        {(described) =>
          definition.control === 'choice' ? (
            <select {...described} autoFocus value={typed} onChange={(event) => setTyped(event.target.value)}>
              {definition.none !== undefined && <option value="">{definition.none}</option>}
              {definition.options.map((option) => (
                <option key={option.value} value={String(option.value)}>
                  {option.label}
                </option>
              ))}
            </select>
          ) : (
            <textarea
              {...described}
              autoFocus
              dir="auto"
              rows={control === 'lines' ? 4 : 1}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )
        }
      </Field>
      <div className="conflict__answers">
        <Button label={t('Take this')} variant="primary" onClick={finish} />
        <Button label={t('Not now')} variant="quiet" onClick={() => onDone(undefined)} />
      </div>
    </div>
  );
}
