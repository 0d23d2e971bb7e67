import type { RecordTypes, TableName } from '../arg-map';
import type { Head } from '../schema';

/** What of a definition is words. */
export const WORDS_OF_FIELDS = ['word', 'label', 'placeholder', 'none'] as const;

/** What holds fields: the records of the tables, and the head of the map. */
export type Records = RecordTypes & { head: Head };
export type Owner = TableName | 'head';

/** The fields of a record that say something: not its ids and the moment at which it was made. */
export type FieldName<O extends Owner> = Exclude<
  keyof Records[O] & string,
  'id' | 'created' | (O extends 'places' ? 'node' : never)
>;

/**
 * What carries only a part of a map. A field that one of these does not carry is reported as lost there, and no field goes out in the page that
 * is handed to others unless it says so. All other formats carry every field.
 */
export const CARRIERS = ['argdown', 'markdown', 'drawing', 'picture', 'report', 'page'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Controls in which a field is typed, letter by letter: what is typed in one go is one step of the undo list. */
export const TYPED_CONTROLS = ['line', 'lines', 'names', 'score', 'date', 'language'] as const;
export type TypedControl = (typeof TYPED_CONTROLS)[number];

/** How a person sets a field in the inspector. */
type Control =
  | { readonly control: TypedControl; readonly label: string; readonly placeholder?: string }
  | {
      readonly control: 'choice';
      readonly label: string;
      readonly options: readonly { readonly value: string | number; readonly label: string }[];
      /** What it is called when nothing is chosen; a field that cannot be cleared has none. */
      readonly none?: string;
    }
  /** It has a control of its own, or none. */
  | { readonly control?: undefined };

/** One field: everything that is decided for it, but for its schema (`map/v1`). */
export type Field = Control & {
  /** What the undo list calls it in a sentence: “Edit base score”. */
  readonly word: string;
  readonly carriedBy: readonly Carrier[];
};

/** A field that a record cannot be without: what stands there when a person clears it. */
export type NeededField = Field & { readonly cleared: 'refused' | '' | readonly [] };

/** One definition for each field of a record. */
export type FieldsOf<O extends Owner> = {
  readonly [Name in FieldName<O>]: undefined extends Records[O][Name] ? Field : NeededField;
};

/** How something may be handled, on whatever carries a mark. */
export const HANDLING = {
  word: 'handling',
  control: 'line',
  label: 'Handling',
  placeholder: 'Such as TLP:AMBER',
} as const;
