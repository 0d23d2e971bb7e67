import { tableOfId } from '../../shared/map/references';
import { t } from '../../shared/words/words';
import { useSelectedIds } from '../state/selection';
import { GroupInspector } from './GroupInspector';
import { LinkInspector } from './LinkInspector';
import { ManyInspector } from './ManyInspector';
import { MapInspector } from './MapInspector';
import { NodeInspector } from './NodeInspector';
import './Inspector.css';

/** Every field of what is selected; of the map itself when nothing is. */
export function Inspector() {
  const ids = useSelectedIds();
  return (
    <div className="inspector" data-scope="inspector" role="region" aria-label={t('Inspector')} tabIndex={-1}>
      <Selected ids={ids} />
    </div>
  );
}

function Selected({ ids }: { ids: readonly string[] }) {
  const [id, ...others] = ids;
  if (id === undefined) return <MapInspector />;
  if (others.length > 0) return <ManyInspector ids={ids} />;
  switch (tableOfId(id)) {
    case 'nodes':
      return <NodeInspector key={id} id={id} />;
    case 'links':
      return <LinkInspector key={id} id={id} />;
    case 'groups':
      return <GroupInspector key={id} id={id} />;
    default:
      return <MapInspector />;
  }
}
