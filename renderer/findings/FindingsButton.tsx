import { numberWords } from '../../shared/words/locale';
import { t } from '../../shared/words/words';
import { CircleCheck, CircleHelp, CircleX, TriangleAlert } from 'lucide-react';
import { useCommand } from '../command/use-command';
import { useFindings } from '../state/context';
import { severityCounts } from './words';
import './FindingsButton.css';

/** How much was found in the map that is shown; opens the findings or hides them. */
export function FindingsButton() {
  const open = useFindings((state) => state.open);
  const isKnown = useFindings((state) => state.isKnown);
  const { title, run } = useCommand('findings.toggle');
  const [worst] = open;
  const Icon = worst
    ? { error: CircleX, warning: TriangleAlert, hint: CircleHelp }[worst.severity]
    : CircleCheck;
  if (!isKnown) return null;
  const words = severityCounts(open);
  return (
    <button
      type="button"
      className="findings-button"
      data-severity={worst?.severity}
      title={`${title}: ${words}`}
      aria-label={t('Findings: {words}', { words })}
      onClick={run}
    >
      <Icon size={13} aria-hidden />
      <span>{numberWords(open.length)}</span>
    </button>
  );
}
