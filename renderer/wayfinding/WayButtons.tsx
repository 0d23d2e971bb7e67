import { tipOf } from '../command/shortcuts';
import { Bookmark, ListFilter, Search, type LucideIcon } from 'lucide-react';
import type { CommandId } from '../../shared/commands/commands';
import { conditionCount } from '../../shared/view/filter';
import { t } from '../../shared/words/words';
import { useCommand } from '../command/use-command';
import { VerdictButton } from '../judging/VerdictButton';
import { useSession, useView } from '../state/context';
import { IconButton } from '../ui/Button';
import { oneTabStop } from '../ui/one-tab-stop';
import './WayButtons.css';

/** Search, filter and saved views: each opens its menu over the canvas, or closes it. */
export function WayButtons() {
  const session = useSession();
  const open = useView((state) => state.openMenu);
  const conditions = useView((state) => (state.filter ? conditionCount(state.filter) : 0));

  function shut(): void {
    session.view.setState({ openMenu: undefined });
  }
  return (
    <div ref={oneTabStop} className="ways" role="toolbar" aria-label={t('Find your way')}>
      <MenuButton
        command="canvas.find"
        icon={Search}
        pressed={open === 'find' || open === 'replace'}
        onClose={open === 'find' || open === 'replace' ? shut : undefined}
      />
      <MenuButton
        command="view.filter"
        label={conditions > 0 ? t('Filter ({conditions} on)', { conditions }) : t('Filter')}
        icon={ListFilter}
        count={conditions}
        pressed={open === 'filter' || conditions > 0}
        onClose={open === 'filter' ? shut : undefined}
      />
      <MenuButton
        command="view.views"
        label={t('Saved views')}
        icon={Bookmark}
        pressed={open === 'views' || open === 'name-view'}
        onClose={open === 'views' ? shut : undefined}
      />
      <VerdictButton />
    </div>
  );
}

interface MenuButtonProps {
  command: CommandId;
  label?: string;
  icon: LucideIcon;
  count?: number;
  pressed: boolean;
  /** While the menu is open, a click closes it. */
  onClose: (() => void) | undefined;
}

/** Opens a menu by its command, or closes it. */
function MenuButton({ command, label, icon, count = 0, pressed, onClose }: MenuButtonProps) {
  const { title, keys, run } = useCommand(command);
  const name = label ?? title;
  return (
    <IconButton
      label={name}
      title={tipOf(name, keys)}
      icon={icon}
      count={count}
      pressed={pressed}
      onClick={onClose ?? run}
    />
  );
}
