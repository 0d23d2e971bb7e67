import { useId, useMemo } from 'react';
import { reportingCircle } from '../../shared/argue/map/origins';
import type { Source } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useEdit } from '../command/use-edit';
import { useMap, useMapState } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { ChoiceField } from '../ui/fields';
import { SourceChip } from '../ui/SourceChip';
import './DrawsOnField.css';

/** The articles that an article has what it says from: support that comes from one origin counts once. */
export function DrawsOnField({ source }: { source: Source }) {
  const { id, drawsOn = [] } = source;
  const edit = useEdit();
  const title = useId();
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  const sources = useMap((map) => map.tables.sources);
  const circle = useMemo(() => reportingCircle(sources, source), [sources, source]);
  const others = useMemo(
    () =>
      [...recordsOf(sources)]
        .filter((other) => other.id !== id && !drawsOn.includes(other.id))
        .map((other) => ({ value: other.id, label: shownText(other.title) }))
        .sort((a, b) => a.label.localeCompare(b.label)),
    [sources, id, drawsOn],
  );
  if (others.length === 0 && drawsOn.length === 0) return null;
  return (
    <div className="draws-on" role="group" aria-labelledby={title}>
      <span id={title} className="field__label">
        {t('Has what it says from')}
      </span>
      {drawsOn.length > 0 && (
        <ul>
          {drawsOn.map((other) => (
            <li key={other}>
              <SourceChip id={other} />
              <CommandButton
                command="source.notFrom"
                item={{ id: other, of: id }}
                label={t('Remove')}
                variant="quiet"
              />
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <ChoiceField
          label={t('Another article that it draws on')}
          none={t('Choose…')}
          disabled={isReadOnly}
          value=""
          options={others}
          onChoose={(other) => {
            if (other !== '') edit('source.set', { id, fields: { drawsOn: [...drawsOn, other] } });
          }}
        />
      )}
      {circle.length > 0 && (
        <p className="draws-on__circle" role="note">
          {t(
            'Circular reporting: these have what they say from each other, so none of them is evidence for the others.',
          )}{' '}
          {circle.map((other, i) => (
            <span key={other}>
              {i > 0 && ', '}
              <SourceChip id={other} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
