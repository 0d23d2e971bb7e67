import { labelsOf } from '../../shared/map/handling';
import type { Head } from '../../shared/map/schema';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { Field } from '../ui/Field';

interface ClearanceFieldProps {
  head: Head;
  value: string | undefined;
  onChange: (clear: string | undefined) => void;
}

/** For whom something goes out: the most confined label that it may hold. */
export function ClearanceField({ head, value, onChange }: ClearanceFieldProps) {
  return (
    <Field label={t('Cleared for')}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        >
          <option value="">{t('Everything, however it is marked')}</option>
          {labelsOf(head).map((label) => (
            <option key={label} value={label}>
              {t('Up to {label}', { label: shownText(label) })}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
