import { PAPERS, THEMES, type ExportKind, type ExportOptions } from '../../shared/formats/exports';
import { Field } from '../ui/Field';

const THEME_NAMES: Record<(typeof THEMES)[number], string> = { light: 'Light', dark: 'Dark' };
const PAPER_NAMES: Record<(typeof PAPERS)[number], string> = {
  map: 'One page, as large as the map',
  a4: 'A4 pages',
  a3: 'A3 pages',
  letter: 'Letter pages',
};
const SCALES = [1, 2, 3, 4];

interface ExportOptionFieldsProps {
  kind: ExportKind;
  options: ExportOptions;
  onChange: (change: ExportOptions) => void;
}

/** The options that a kind of export takes. */
export function ExportOptionFields({ kind, options, onChange }: ExportOptionFieldsProps) {
  return (
    <>
      {kind.takes.includes('theme') && (
        <Field label="Colours">
          {(control) => (
            <select
              {...control}
              value={options.theme}
              onChange={(event) => onChange({ theme: event.target.value as ExportOptions['theme'] })}
            >
              {THEMES.map((theme) => (
                <option key={theme} value={theme}>
                  {THEME_NAMES[theme]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {kind.takes.includes('scale') && (
        <Field label="Size">
          {(control) => (
            <select
              {...control}
              value={options.scale}
              onChange={(event) => onChange({ scale: Number(event.target.value) })}
            >
              {SCALES.map((scale) => (
                <option key={scale} value={scale}>
                  {scale === 1 ? 'As on the canvas' : `${scale} times as sharp`}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {kind.takes.includes('paper') && (
        <Field label="Pages">
          {(control) => (
            <select
              {...control}
              value={options.paper}
              onChange={(event) => onChange({ paper: event.target.value as ExportOptions['paper'] })}
            >
              {PAPERS.map((paper) => (
                <option key={paper} value={paper}>
                  {PAPER_NAMES[paper]}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {kind.takes.includes('fit') && options.paper !== 'map' && (
        <label className="export__switch">
          <input
            type="checkbox"
            checked={options.fit ?? false}
            onChange={(event) => onChange({ fit: event.target.checked })}
          />
          <span>All on one page</span>
        </label>
      )}
      {kind.takes.includes('plain') && (
        <label className="export__switch">
          <input
            type="checkbox"
            checked={options.plain ?? false}
            onChange={(event) => onChange({ plain: event.target.checked })}
          />
          <span>For people alone: without the data that bring the whole map back</span>
        </label>
      )}
    </>
  );
}
