import { Scale } from 'lucide-react';
import { choiceOf } from '../../shared/argue/map/verdict-choice';
import { t } from '../../shared/words/words';
import { useVerdictSettings } from '../state/verdict-settings';
import { CommandIconButton } from '../ui/CommandButton';

/** Turns verdicts on and off, where people look for it. */
export function VerdictButton() {
  const isOn = choiceOf(useVerdictSettings()) !== undefined;
  return (
    <CommandIconButton
      command="verdict.toggle"
      label={isOn ? t('Turn verdicts off') : t('Turn verdicts on')}
      icon={Scale}
      pressed={isOn}
    />
  );
}
