import { useMemo, useState } from 'react';
import { FORMATS, formatNamed } from '../../shared/formats/formats';
import { parseMap } from '../../shared/map/parse';
import type { AppError } from '../../shared/result';
import { shownText } from '../../shared/shown-text';
import type { Dialog } from '../state/workspace';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Modal } from '../ui/Modal';
import { LossList } from './LossList';
import { counted } from '../../shared/edit/words';

type ForeignDialogProps = Extract<Dialog, { kind: 'foreign' }>;

/** What another tool's file came out as, before anything is done with it. */
export function ForeignDialog({ foreign: first, readAs, addTo, resolve }: ForeignDialogProps) {
  const [foreign, setForeign] = useState(first);
  const [error, setError] = useState<AppError>();
  const held = useMemo(() => inWords(foreign.content), [foreign]);

  async function change(format: string): Promise<void> {
    const read = await readAs(format);
    if (read.ok) setForeign(read.value);
    setError(read.ok ? undefined : read.error);
  }

  return (
    <Modal title={`Import “${shownText(foreign.fileName)}”`} onCancel={() => resolve(undefined)} width={640}>
      <p className="modal__text">
        Read as {formatNamed(foreign.format)?.name ?? foreign.format}: {held}.
      </p>
      <Field label="Read as" error={error && `${error.message} ${error.hint ?? ''}`}>
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
      <LossList report={foreign.report} />
      <div className="modal__actions">
        <Button label="Cancel" onClick={() => resolve(undefined)} />
        {addTo !== undefined && (
          <Button label={`Add to “${shownText(addTo)}”`} onClick={() => resolve({ way: 'add', foreign })} />
        )}
        <Button
          label="Open as a new map"
          variant="primary"
          data-autofocus
          onClick={() => resolve({ way: 'open', foreign })}
        />
      </div>
    </Modal>
  );
}

/** What the map holds: `12 cards, 9 links, 2 articles`. */
function inWords(content: string): string {
  const parsed = parseMap(content, { maxBytes: Infinity });
  if (!parsed.ok) return parsed.error.message;
  const { nodes, links, sources, groups } = parsed.value.map.tables;
  const parts = [counted(nodes.size, 'card'), counted(links.size, 'link')];
  if (groups.size > 0) parts.push(counted(groups.size, 'group'));
  if (sources.size > 0) parts.push(counted(sources.size, 'article'));
  return parts.join(', ');
}
