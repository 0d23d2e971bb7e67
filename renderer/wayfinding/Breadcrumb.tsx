import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import { find } from '../../shared/map/arg-map';
import { pathToRoot } from '../../shared/view/path-to-root';
import { useMap, useSession, useView, useWorkspace } from '../state/context';
import { KindIcon } from '../ui/KindIcon';
import { goToNode } from './show-node';

const MOST_STEPS = 5;

/** The way from the root question down to what is selected. */
export function Breadcrumb() {
  const workspace = useWorkspace();
  const session = useSession();
  const map = useMap((state) => state);
  const selected = useView(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  const path = useMemo(() => (selected === undefined ? [] : pathToRoot(map, selected)), [map, selected]);
  if (path.length < 2 && path[0] === selected) return null;
  const isShort = path.length <= MOST_STEPS;
  const shown = isShort ? path : [...path.slice(0, 2), undefined, ...path.slice(-2)];
  const between = path.slice(2, -2);

  return (
    <nav className="crumbs" aria-label="From the root to the selection">
      {shown.map((id, index) => (
        <span key={id ?? 'between'} className="crumbs__step">
          {index > 0 && <ChevronRight size={12} aria-hidden />}
          {id === undefined ? (
            <button
              type="button"
              className="crumbs__button"
              title={between.map((step) => shownText(find(map, 'nodes', step)?.text ?? '')).join('\n')}
              aria-label={`${between.length} cards between`}
              onClick={() => goToNode({ workspace, session }, between.at(-1) ?? '')}
            >
              <span>… {between.length}</span>
            </button>
          ) : (
            <Crumb id={id} isLast={id === selected} onGo={() => goToNode({ workspace, session }, id)} />
          )}
        </span>
      ))}
    </nav>
  );
}

function Crumb({ id, isLast, onGo }: { id: string; isLast: boolean; onGo: () => void }) {
  const node = useMap((map) => find(map, 'nodes', id));
  if (!node) return null;
  return (
    <button
      type="button"
      className="crumbs__button"
      title={shownText(node.text)}
      aria-current={isLast ? 'location' : undefined}
      onClick={onGo}
    >
      <KindIcon kind={node.kind} size={12} />
      <span dir="auto">{shownText(node.text) || 'Empty card'}</span>
    </button>
  );
}
