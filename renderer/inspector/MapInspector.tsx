import { LAYOUT_DIRECTIONS } from '../../shared/map/schema';
import { t, worded } from '../../shared/words/words';
import { useMap, useView } from '../state/context';
import { SourceFields } from '../reader/SourceDetails';
import { CommentsSection } from './CommentsSection';
import { ChoiceField } from '../ui/fields';
import { RecordField } from '../ui/RecordField';
import { HandlingFields } from './HandlingFields';
import { MapContents } from './MapContents';
import { Section } from './Section';
import { useEdit } from '../command/use-edit';
import { dayWords } from '../ui/dates';

const DIRECTION_LABELS: Record<(typeof LAYOUT_DIRECTIONS)[number], string> = worded({
  'top-down': 'Conclusions on top',
  'bottom-up': 'Conclusions at the bottom',
  'left-right': 'Conclusions on the left',
});

/** The map itself, shown when nothing is selected. */
export function MapInspector() {
  const edit = useEdit();
  const head = useMap((now) => now.head);
  const source = useView((state) => state.source);
  const { settings } = head;
  return (
    <>
      <div className="inspector__head">
        <h2 className="inspector__title">{t('Map')}</h2>
        <RecordField of="head" id={head.id} field="title" />
        <RecordField of="head" id={head.id} field="description" />
      </div>
      {source !== undefined && (
        <Section title={t('Article')}>
          <SourceFields sourceId={source} />
        </Section>
      )}
      <MapContents />
      <Section title={t('Settings')} closed>
        <RecordField of="head" id={head.id} field="language" />
        <RecordField of="head" id={head.id} field="handling" />
        <HandlingFields />
        <ChoiceField
          label={t('Direction')}
          value={settings?.layoutDirection ?? 'top-down'}
          options={LAYOUT_DIRECTIONS.map((value) => ({ value, label: DIRECTION_LABELS[value] }))}
          onChoose={(value) => {
            const layoutDirection = LAYOUT_DIRECTIONS.find((direction) => direction === value);
            edit('map.set', { fields: { settings: { ...settings, layoutDirection } } });
          }}
        />
        <p className="inspector__hint">
          {t('Made on')} <time dateTime={head.created}>{dayWords(head.created)}</time>
        </p>
      </Section>
      <CommentsSection id={head.id} on={{ map: head.id }} />
    </>
  );
}
