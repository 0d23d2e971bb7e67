import { tipOf } from '../command/shortcuts';
import { Presentation } from 'lucide-react';
import { MODES, type Mode } from '../../shared/commands/view';
import { t } from '../../shared/words/words';
import { useCommand } from '../command/use-command';
import { useMap } from '../state/context';
import { useMode } from '../state/panels';
import { MODE } from './modes';
import './ModeSwitch.css';

/** Chooses what the middle of the window shows of the map, and gives its talk. */
export function ModeSwitch() {
  const shown = useMode();
  return (
    <div className="mode-switch" role="group" aria-label={t('Mode')}>
      {MODES.map((mode) => (
        <ModeButton key={mode} mode={mode} isShown={mode === shown} />
      ))}
      <PresentButton />
    </div>
  );
}

function ModeButton({ mode, isShown }: { mode: Mode; isShown: boolean }) {
  const { title, keys, run } = useCommand(`view.mode.${mode}`);
  const { label, icon: Icon } = MODE[mode];
  return (
    <button
      type="button"
      aria-label={t(label)}
      aria-pressed={isShown}
      title={tipOf(title, keys)}
      onClick={run}
    >
      <Icon size={14} aria-hidden />
      <span>{t(label)}</span>
    </button>
  );
}

/** Gives the talk; where there is none yet, shows where one is made. */
function PresentButton() {
  const hasSteps = useMap(({ tables }) => tables.steps.size > 0);
  const { title, keys, run } = useCommand(hasSteps ? 'present.play' : 'view.steps');
  return (
    <button type="button" aria-label={t('Present')} title={tipOf(title, keys)} onClick={run}>
      <Presentation size={14} aria-hidden />
      <span>{t('Present')}</span>
    </button>
  );
}
