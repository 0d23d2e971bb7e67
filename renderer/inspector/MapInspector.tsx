import { LAYOUT_DIRECTIONS } from '../../shared/map/schema';
import { useMap, useSession, useView } from '../state/context';
import { SourceFields } from '../reader/SourceDetails';
import { CommentsSection } from './CommentsSection';
import { ChoiceField, TextField } from './fields';
import { MapContents } from './MapContents';
import { parseLanguage } from './parse-fields';
import { Section } from './Section';
import { held, useEdit } from './use-edit';

const DIRECTION_LABELS: Record<(typeof LAYOUT_DIRECTIONS)[number], string> = {
  'top-down': 'Conclusions on top',
  'bottom-up': 'Conclusions at the bottom',
  'left-right': 'Conclusions on the left',
};

/** The map itself, shown when nothing is selected. */
export function MapInspector() {
  const { map } = useSession();
  const edit = useEdit();
  const head = useMap((now) => now.head);
  const source = useView((state) => state.source);
  const { title, description = '', language = '', settings } = head;
  return (
    <>
      <div className="inspector__head">
        <h2 className="inspector__title">Map</h2>
        <TextField
          label="Title"
          value={title}
          onCommit={(text) => held(map.dispatch('map.set', { fields: { title: text } }), text)}
        />
        <TextField
          label="Description"
          lines
          placeholder="What this map is about"
          value={description}
          onCommit={(text) =>
            held(map.dispatch('map.set', { fields: { description: text === '' ? null : text } }), text)
          }
        />
      </div>
      {source !== undefined && (
        <Section title="Article">
          <SourceFields sourceId={source} />
        </Section>
      )}
      <MapContents />
      <Section title="Settings" closed>
        <TextField
          label="Language"
          placeholder="Such as en or fa"
          value={language}
          onCommit={(text) => {
            const tag = parseLanguage(text);
            if (!tag.ok) return tag;
            return held(map.dispatch('map.set', { fields: { language: tag.value } }), tag.value ?? '');
          }}
        />
        <ChoiceField
          label="Direction"
          value={settings?.layoutDirection ?? 'top-down'}
          options={LAYOUT_DIRECTIONS.map((value) => ({ value, label: DIRECTION_LABELS[value] }))}
          onChoose={(value) => {
            const layoutDirection = LAYOUT_DIRECTIONS.find((direction) => direction === value);
            edit('map.set', { fields: { settings: { ...settings, layoutDirection } } });
          }}
        />
        <p className="inspector__hint">
          Made on <time dateTime={head.created}>{new Date(head.created).toLocaleDateString()}</time>
        </p>
      </Section>
      <CommentsSection id={head.id} on={{ map: head.id }} />
    </>
  );
}
