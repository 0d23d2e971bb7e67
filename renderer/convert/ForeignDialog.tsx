import { useMemo, useState } from 'react';
import { FORMATS, formatNamed } from '../../shared/formats/formats';
import type { Assumption } from '../../shared/formats/loss';
import { SIGN_READINGS, type ReadOptions } from '../../shared/formats/read-options';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import type { AppError } from '../../shared/result';
import { shownText } from '../../shared/shown-text';
import type { Dialog } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';
import { LossList } from './LossList';
import { inSeries } from '../../shared/words/locale';
import { t, worded } from '../../shared/words/words';
import { countedRecords } from '../../shared/map/record-words';
import { errorLine, errorWords } from '../../shared/result';

type ForeignDialogProps = Extract<Dialog, { kind: 'foreign' }>;

/** What another tool's file came out as, before anything is done with it. */
export function ForeignDialog({ foreign: first, readAs, addTo, resolve }: ForeignDialogProps) {
  const [foreign, setForeign] = useState(first);
  const [error, setError] = useState<AppError>();
  const contents = useMemo(() => inWords(foreign.content), [foreign]);

  const open = { way: 'open', label: t('Open as a new map') } as const;
  const add =
    addTo === undefined
      ? []
      : [{ way: 'add', label: t('Add to “{addTo}”', { addTo: shownText(addTo) }) } as const];
  // References belong to the articles of a map that is there.
  const ways = formatNamed(foreign.format)?.references ? [open, ...add] : [...add, open];

  async function change(format: string, options?: ReadOptions): Promise<void> {
    const read = await readAs(format, options);
    if (read.ok) setForeign(read.value);
    setError(read.ok ? undefined : read.error);
  }

  return (
    <Modal
      title={t('Import “{fileName}”', { fileName: shownText(foreign.fileName) })}
      onCancel={() => resolve(undefined)}
      width={640}
    >
      <p className="modal__text">
        {t('Read as {name}: {contents}.', {
          name: formatNamed(foreign.format)?.name ?? foreign.format,
          contents,
        })}
      </p>
      <Field label={t('Read as')} error={error && errorLine(error)}>
        {(control) => (
          <select {...control} value={foreign.format} onChange={(event) => void change(event.target.value)}>
            {FORMATS.filter(({ reads }) => reads).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {foreign.report.assumed?.map((assumption) => (
        <p key={assumption.option} className="modal__text">
          {assumption.how}{' '}
          <Button
            label={OTHER_READING[assumption.taken] ?? t('Read it the other way')}
            onClick={() => void change(foreign.format, otherReading(assumption))}
          />
        </p>
      ))}
      <LossList report={foreign.report} />
      <div className="modal__actions">
        <Button label={t('Cancel')} onClick={() => resolve(undefined)} />
        {ways.map(({ way, label }, index) => {
          const isLast = index === ways.length - 1;
          return (
            <Button
              key={way}
              label={label}
              variant={isLast ? 'primary' : 'plain'}
              autoFocus={isLast}
              onClick={() => resolve({ way, foreign })}
            />
          );
        })}
      </div>
    </Modal>
  );
}

/** What the button says that has the file read the other way. */
const OTHER_READING: Readonly<Record<string, string>> = worded({
  bullets: 'Read them as pro and con',
  'pro-con': 'Read them as marks of a list',
});

function otherReading({ option, taken }: Assumption): ReadOptions {
  return { [option]: SIGN_READINGS.find((reading) => reading !== taken) };
}

/** What the map holds: `12 cards, 9 links, 2 articles`. */
function inWords(content: string): string {
  const parsed = parseMap(content, WIDEST_LIMITS);
  if (!parsed.ok) return errorWords(parsed.error).message;
  const { nodes, links, sources, groups } = parsed.value.map.tables;
  const isBare = nodes.size === 0 && sources.size > 0;
  const parts = isBare ? [] : [countedRecords('nodes', nodes.size), countedRecords('links', links.size)];
  if (groups.size > 0) parts.push(countedRecords('groups', groups.size));
  if (sources.size > 0) parts.push(countedRecords('sources', sources.size));
  return inSeries(parts);
}
