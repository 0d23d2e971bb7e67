import { useState } from 'react';
import { passagesOfSource } from '../../shared/map/queries';
import type { Source } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { useCommandContext } from '../command/use-edit';
import { useMap, useReferrers, useView } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { Field } from '../ui/Field';
import { readAsNow, readInEncoding } from './read-again';
import './ReadAsField.css';

/**
 * In which encoding a text file was read, and the others that it can be read in; or a way to choose the file again. Nothing for files
 * that have none, such as PDFs.
 */
export function ReadAsField({ source }: { source: Source }) {
  const context = useCommandContext();
  const reading = useView((state) => state.readings.get(source.id));
  const referrers = useReferrers(source.id);
  const passages = useMap((map) => (referrers ? passagesOfSource(map, source.id).length : 0));
  const [busy, setBusy] = useState(false);
  const now = readAsNow(reading, source);
  if (reading && now && reading.encodings.length === 0) return null;
  if (!reading || !now) return passages === 0 && <ReadAgain />;

  async function choose(encoding: string): Promise<void> {
    setBusy(true);
    await readInEncoding(context, source.id, encoding);
    setBusy(false);
  }

  return (
    <div className="read-as">
      <Field label={t('Read as')}>
        {(control) => (
          <select
            {...control}
            disabled={busy || passages > 0}
            value={now.encoding}
            onChange={(event) => void choose(event.target.value)}
          >
            {reading.encodings.map((encoding) => (
              <option key={encoding} value={encoding}>
                {encoding === reading.detected ? t('{encoding} (detected)', { encoding }) : encoding}
              </option>
            ))}
          </select>
        )}
      </Field>
      {passages > 0 && (
        <p className="read-as__why">
          {t(
            '{passages, plural, one {A passage is} other {# passages are}} marked in this text already, so it cannot be read anew: “Replace by a newer version…” puts another text in its place and looks for them in it.',
            { passages },
          )}
        </p>
      )}
    </div>
  );
}

/** The way to another encoding once the window has forgotten the file. */
function ReadAgain() {
  return (
    <CommandButton
      command="source.readAgain"
      label={t('Read its file again…')}
      className="read-as__again"
      title={t('Choose the file that this text is from, to read it in another encoding')}
    />
  );
}
