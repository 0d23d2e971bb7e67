import { quotedWords } from '../../shared/words/locale';
import { MAP_TOOLBAR, READING_TOOLBAR } from '../../shared/commands/places';
import { commandOf, type CommandId } from '../../shared/commands/commands';
import { t } from '../../shared/words/words';
import { useMapState } from '../state/context';
import { CommandBar } from '../ui/CommandBar';
import { WayButtons } from '../wayfinding/WayButtons';
import { oneTabStop } from '../ui/one-tab-stop';
import './MapToolbar.css';

/** The bar above the canvas: what is made on it, undo and redo, and the ways through it. */
export function MapToolbar() {
  const isReadOnly = useMapState((state) => state.readOnly !== undefined);
  const undone = useMapState((state) => state.history.done.at(-1)?.label);
  const redone = useMapState((state) => state.history.undone.at(-1)?.label);
  const names = { 'edit.undo': named('edit.undo', undone), 'edit.redo': named('edit.redo', redone) };
  return (
    <div className="map-toolbar">
      <div ref={oneTabStop} className="map-toolbar__tools" role="toolbar" aria-label={t('Map')}>
        <CommandBar entries={isReadOnly ? READING_TOOLBAR : MAP_TOOLBAR} names={names} />
      </div>
      <WayButtons />
    </div>
  );
}

/** What the command would act on, such as the step that undo takes back, stands in the button's name. */
function named(id: CommandId, what: string | undefined): string {
  const { title } = commandOf(id);
  return what === undefined ? title : `${title} ${quotedWords(what)}`;
}
