import { CITATION_STYLE_LABELS, CITATION_STYLES } from '../../shared/citations/styles';
import { PAPERS, THEMES, type ExportOptions } from '../../shared/formats/export-options';
import type { ExportKind } from '../../shared/formats/exports';
import { msg, t, worded } from '../../shared/words/words';
import { Field } from '../ui/Field';

const CHOICES = {
  theme: { label: msg('Colours'), values: THEMES, words: worded({ light: 'Light', dark: 'Dark' }) },
  scale: {
    label: msg('Size'),
    values: [1, 2, 3, 4],
    words: worded({
      1: 'As on the canvas',
      2: 'Twice as sharp',
      3: '3 times as sharp',
      4: '4 times as sharp',
    }),
  },
  paper: {
    label: msg('Pages'),
    values: PAPERS,
    words: worded({
      map: 'One page, as large as the map',
      a4: 'A4 pages',
      a3: 'A3 pages',
      letter: 'Letter pages',
    }),
  },
  citationStyle: {
    label: msg('Citations'),
    values: CITATION_STYLES,
    words: worded({ none: msg('Sources by their numbers'), ...CITATION_STYLE_LABELS }),
  },
} as const;

const SWITCHES = worded({
  fit: 'All on one page',
  verdicts: 'With verdicts',
  notes: 'With the speaker’s notes',
  six: 'Six steps on a page',
  plain: 'For reading only: without the data that restore the whole map',
} as const);

interface ExportOptionFieldsProps {
  kind: ExportKind;
  options: ExportOptions;
  onChange: (change: ExportOptions) => void;
}

/** The options that a kind of export takes. */
export function ExportOptionFields({ kind, options, onChange }: ExportOptionFieldsProps) {
  const choices = (['theme', 'scale', 'paper', 'citationStyle'] as const).filter((name) =>
    kind.takes.includes(name),
  );
  const switches = (['fit', 'verdicts', 'notes', 'six', 'plain'] as const).filter(
    (name) => kind.takes.includes(name) && !(name === 'fit' && options.paper === 'map'),
  );
  return (
    <>
      {choices.map((name) => (
        <Field key={name} label={t(CHOICES[name].label)}>
          {(control) => (
            <select
              {...control}
              value={options[name] ?? 'none'}
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
