import { ChevronRight } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import { find } from '../../shared/map/arg-map';
import { pathToRoot } from '../../shared/view/path-to-root';
import { t } from '../../shared/words/words';
import { useMap, useView } from '../state/context';
import { CommandRow } from '../ui/CommandButton';
import { KindIcon } from '../ui/KindIcon';
import './Breadcrumb.css';

const MOST_STEPS = 5;

/** The way from the root question down to what is selected. */
export function Breadcrumb() {
  const map = useMap((state) => state);
  const selected = useView(({ selection }) => (selection.size === 1 ? [...selection][0] : undefined));
  const path = useMemo(() => (selected === undefined ? [] : pathToRoot(map, selected)), [map, selected]);
  if (path.length < 2 && path[0] === selected) return null;
  const isShort = path.length <= MOST_STEPS;
  const shown = isShort ? path : [...path.slice(0, 2), undefined, ...path.slice(-2)];
  const between = path.slice(2, -2);

  return (
    <nav className="crumbs" aria-label={t('From the root to the selection')}>
      {shown.map((id, index) => (
        <span key={id ?? 'between'} className="crumbs__step">
          {index > 0 && <ChevronRight size={12} aria-hidden />}
          {id === undefined ? (
            <CommandRow
              command="view.goTo"
              item={{ id: between.at(-1) ?? '' }}
              className="crumbs__button"
              title={between.map((step) => shownText(find(map, 'nodes', step)?.text ?? '')).join('\n')}
              aria-label={t('{count} cards between', { count: between.length })}
            >
              <span>… {between.length}</span>
            </CommandRow>
          ) : (
            <Crumb id={id} isLast={id === selected} />
          )}
        </span>
      ))}
    </nav>
  );
}

function Crumb({ id, isLast }: { id: string; isLast: boolean }) {
  const node = useMap((map) => find(map, 'nodes', id));
  if (!node) return null;
  return (
    <CommandRow
      command="view.goTo"
      item={{ id }}
      className="crumbs__button"
      title={shownText(node.text)}
      aria-current={isLast ? 'location' : undefined}
    >
      <KindIcon kind={node.kind} size={12} />
      <span dir="auto">{shownText(node.text) || t('Empty card')}</span>
    </CommandRow>
  );
}
