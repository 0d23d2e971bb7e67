import { PAPERS, THEMES, type ExportKind, type ExportOptions } from '../../shared/formats/exports';
import { Field } from '../ui/Field';

const CHOICES = {
  theme: { label: 'Colours', values: THEMES, words: { light: 'Light', dark: 'Dark' } },
  scale: {
    label: 'Size',
    values: [1, 2, 3, 4],
    words: { 1: 'As on the canvas', 2: 'Twice as sharp', 3: '3 times as sharp', 4: '4 times as sharp' },
  },
  paper: {
    label: 'Pages',
    values: PAPERS,
    words: {
      map: 'One page, as large as the map',
      a4: 'A4 pages',
      a3: 'A3 pages',
      letter: 'Letter pages',
    },
  },
} as const;

const SWITCHES = {
  fit: 'All on one page',
  plain: 'For people alone: without the data that bring the whole map back',
} as const;

interface ExportOptionFieldsProps {
  kind: ExportKind;
  options: ExportOptions;
  onChange: (change: ExportOptions) => void;
}

/** The options that a kind of export takes. */
export function ExportOptionFields({ kind, options, onChange }: ExportOptionFieldsProps) {
  const choices = (['theme', 'scale', 'paper'] as const).filter((name) => kind.takes.includes(name));
  const switches = (['fit', 'plain'] as const).filter(
    (name) => kind.takes.includes(name) && !(name === 'fit' && options.paper === 'map'),
  );
  return (
    <>
      {choices.map((name) => (
        <Field key={name} label={CHOICES[name].label}>
          {(control) => (
            <select
              {...control}
              value={options[name]}
              onChange={({ target }) =>
                onChange({ [name]: CHOICES[name].values.find((value) => String(value) === target.value) })
              }
            >
              {Object.entries(CHOICES[name].words).map(([value, words]) => (
                <option key={value} value={value}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </Field>
      ))}
      {switches.map((name) => (
        <label key={name} className="export__switch">
          <input
            type="checkbox"
            checked={options[name] ?? false}
            onChange={(event) => onChange({ [name]: event.target.checked })}
          />
          <span>{SWITCHES[name]}</span>
        </label>
      ))}
    </>
  );
}
