import { Minus, Plus, X } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import { find } from '../../shared/map/arg-map';
import { neighbourhood } from '../../shared/view/focus';
import { useMap, useSession, useView, useWorkspace } from '../state/context';
import { IconButton } from '../ui/Button';
import { setFocus, widenFocus } from './wayfinding-commands';

/** What is in focus and how far around it, while there is a focus. */
export function FocusBar() {
  const workspace = useWorkspace();
  const session = useSession();
  const map = useMap((state) => state);
  const focus = useView((state) => state.focus);
  const count = useMemo(() => (focus ? neighbourhood(map, focus).size : 0), [map, focus]);
  if (!focus) return null;
  const context = { workspace, session };
  const [first] = focus.nodes;
  const text = shownText(find(map, 'nodes', first ?? '')?.text ?? '');
  const others = focus.nodes.length > 1 ? ` and ${focus.nodes.length - 1} more` : '';
  return (
    <div className="focus-bar" role="group" aria-label="Focus">
      <span className="focus-bar__text" dir="auto" title={text}>
        {text}
        {others}
      </span>
      <span className="focus-bar__facts" aria-live="polite">
        {focus.depth === 1 ? '1 link' : `${focus.depth} links`} around, {count} cards
      </span>
      <span>
        <IconButton
          label="One link nearer ([)"
          icon={Minus}
          size={14}
          disabled={focus.depth <= 1}
          onClick={() => widenFocus(context, -1)}
        />
        <IconButton
          label="One link further (])"
          icon={Plus}
          size={14}
          onClick={() => widenFocus(context, 1)}
        />
        <IconButton
          label="Leave the focus (Shift+O)"
          icon={X}
          size={14}
          onClick={() => setFocus(context, undefined)}
        />
      </span>
    </div>
  );
}
