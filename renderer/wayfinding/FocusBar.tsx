import { Minus, Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import { find } from '../../shared/map/arg-map';
import { neighbourhood } from '../../shared/view/focus';
import { t } from '../../shared/words/words';
import { useMap, useView } from '../state/context';
import { CommandIconButton } from '../ui/CommandButton';

/** What is in focus and how far around it, while there is a focus. */
export function FocusBar() {
  const map = useMap((state) => state);
  const focus = useView((state) => state.focus);
  const count = useMemo(() => (focus ? neighbourhood(map, focus).size : 0), [map, focus]);
  if (!focus) return null;
  const [first] = focus.nodes;
  const text = shownText(find(map, 'nodes', first ?? '')?.text ?? '');
  const others = focus.nodes.length > 1 ? t(' and {count} more', { count: focus.nodes.length - 1 }) : '';
  return (
    <div className="focus-bar" role="group" aria-label={t('Focus')}>
      <span className="focus-bar__text" dir="auto" title={text}>
        {text}
        {others}
      </span>
      <span className="focus-bar__facts" aria-live="polite">
        {t('{depth, plural, one {1 link} other {# links}} around, {count} cards', {
          depth: focus.depth,
          count,
        })}
      </span>
      <span>
        <CommandIconButton command="view.focusLess" label={t('One link nearer')} icon={Minus} size={14} />
        <CommandIconButton command="view.focusMore" label={t('One link further')} icon={Plus} size={14} />
        <CommandIconButton command="view.unfocus" icon={X} size={14} />
      </span>
    </div>
  );
}
