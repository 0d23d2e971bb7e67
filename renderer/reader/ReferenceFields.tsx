import { namesOf, textOf, type NameVariable, type TextVariable } from '../../shared/citations/csl-item';
import { nameInWords } from '../../shared/citations/names';
import { REFERENCE_PARTS, type ReferencePart } from '../../shared/citations/reference-parts';
import { TYPE_LABELS } from '../../shared/citations/types';
import type { Source } from '../../shared/map/schema';
import type { Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import { useEdit, valueAfter } from '../command/use-edit';
import { useMapState, useSession } from '../state/context';
import { ChoiceField, TextField } from '../ui/fields';
import { joinNames, parseNames } from '../ui/parse-fields';

/** What a bibliography says of an article beside its own fields: what it appeared in, its volume, its pages, its DOI. */
export function ReferenceFields({ source }: { source: Source }) {
  const edit = useEdit();
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  const { id, reference = {} } = source;
  const type = textOf(reference, 'type') ?? '';
  const known =
    Object.hasOwn(TYPE_LABELS, type) || type === '' ? TYPE_LABELS : { ...TYPE_LABELS, [type]: type };
  return (
    <details className="source-fields__reference">
      <summary>{t('For the bibliography')}</summary>
      <div className="source-fields__reference-parts">
        <ChoiceField
          label={t('Type')}
          none={t('As its kind says')}
          disabled={isReadOnly}
          value={type}
          options={Object.entries(known).map(([value, label]) => ({ value, label: t(label) }))}
          onChoose={(text) => edit('reference.set', { id, variable: 'type', text })}
        />
        {REFERENCE_PARTS.map((part) => (
          <PartField key={part.variable} source={source} part={part} isReadOnly={isReadOnly} />
        ))}
      </div>
    </details>
  );
}

interface PartFieldProps {
  source: Source;
  part: ReferencePart;
  isReadOnly: boolean;
}

function PartField({ source: { id, reference = {} }, part, isReadOnly }: PartFieldProps) {
  const { map } = useSession();
  const { variable, label, placeholder, isNames } = part;
  const value = isNames
    ? joinNames(namesOf(reference, variable as NameVariable).map(nameInWords))
    : (textOf(reference, variable as TextVariable) ?? '');

  function commit(text: string): Result<string> {
    const names = parseNames(text);
    const set = isNames
      ? map.dispatch('reference.set', { id, variable: variable as NameVariable, names })
      : map.dispatch('reference.set', { id, variable: variable as TextVariable, text });
    return valueAfter(set, isNames ? joinNames(names) : text);
  }

  return (
    <TextField
      label={t(label)}
      readOnly={isReadOnly}
      {...(placeholder !== undefined && { placeholder: t(placeholder) })}
      value={value}
      onCommit={commit}
    />
  );
}
