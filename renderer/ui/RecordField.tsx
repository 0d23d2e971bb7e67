import { SET_COMMANDS, type EditedOwner } from '../../shared/edit/fields';
import type { CommandInput, CommandName } from '../../shared/edit/commands';
import { find } from '../../shared/map/arg-map';
import type { Field, FieldName } from '../../shared/map/fields/field';
import { fieldNamed } from '../../shared/map/fields/fields';
import { labelsOf } from '../../shared/map/handling';
import type { Result } from '../../shared/result';
import { valueAfter, useEdit } from '../command/use-edit';
import { useMap, useMapState, useSession } from '../state/context';
import { ChoiceField, TextField } from './fields';
import { PARSERS, shownValue } from './parse-fields';

interface RecordFieldProps<O extends EditedOwner> {
  of: O;
  /** The record; of the map itself the map's id. */
  id: string;
  field: FieldName<O>;
  /** What the browser proposes while typing. */
  suggestions?: readonly string[] | undefined;
  /** Puts what is typed into the map, where that is more than to set the field. */
  onCommit?: (text: string) => Result<string>;
}

/** The control of a field, as its definition says (`shared/map/fields`); nothing where it has none. */
export function RecordField<O extends EditedOwner>(props: RecordFieldProps<O>) {
  const { of, id, field, suggestions, onCommit } = props;
  const { map } = useSession();
  const edit = useEdit();
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  const value = useMap((now) => valueOf(of === 'head' ? now.head : find(now, of, id), field));
  const labels = useMap((now) => labelsOf(now.head));
  const definition = fieldNamed(of, field);
  if (definition?.control === undefined) return null;
  const setting = (set: unknown) => [SET_COMMANDS[of], inputOf(of, id, field, set)] as const;
  const { label } = definition;

  if (definition.control === 'choice') {
    const { options, none } = definition;
    return (
      <ChoiceField
        label={label}
        disabled={isReadOnly}
        {...(none !== undefined && { none })}
        value={shownValue(value)}
        options={options.map((option) => ({ ...option, value: String(option.value) }))}
        onChoose={(chosen) =>
          edit(...setting(options.find((option) => String(option.value) === chosen)?.value ?? null))
        }
      />
    );
  }
  const { control, placeholder } = definition;
  const proposed = field === 'handling' ? labels : suggestions;
  return (
    <TextField
      label={label}
      readOnly={isReadOnly}
      lines={control === 'lines'}
      {...(placeholder !== undefined && { placeholder })}
      {...(proposed && { suggestions: proposed })}
      value={shownValue(value)}
      onCommit={
        onCommit ??
        ((text) => {
          const typed = PARSERS[control](text);
          if (!typed.ok) return typed;
          const set = typed.value === '' ? emptied(definition) : typed.value;
          return valueAfter(map.dispatch(...setting(set)), shownValue(set));
        })
      }
    />
  );
}

function valueOf(record: object | undefined, field: string): unknown {
  return (record as Readonly<Record<string, unknown>> | undefined)?.[field];
}

/** An emptied field is cleared, unless the record cannot be without it. */
function emptied(field: Field): '' | null {
  return 'cleared' in field ? '' : null;
}

/** The definitions say which value goes with which field, and the command's schema checks it. */
function inputOf(of: EditedOwner, id: string, field: string, value: unknown): CommandInput<SetCommand> {
  const fields = { [field]: value };
  return of === 'head' ? { fields } : { id, fields };
}

type SetCommand = (typeof SET_COMMANDS)[EditedOwner] & CommandName;
