import { standingInWords } from '../../shared/picture/verdict-pill';
import { t } from '../../shared/words/words';
import { useStanding } from '../state/context';
import { CommandRow } from '../ui/CommandButton';
import { VerdictMark } from '../ui/VerdictMark';
import './WhyButton.css';

/** How a card or link stands; a click says why. There is nothing while verdicts are off. */
export function WhyButton({ id }: { id: string }) {
  const standing = useStanding(id);
  if (!standing) return null;
  const words = t('Why is it {standing}?', { standing: standingInWords(standing) });
  return (
    <CommandRow command="verdict.why" item={{ id }} className="why-button" aria-label={words} title={words}>
      <VerdictMark standing={standing} />
      <span>{t('Why?')}</span>
    </CommandRow>
  );
}
