import { GradesLegend } from '../ui/GradesLegend';
import { t } from '../../shared/words/words';
import { PartFields } from '../ui/PartFields';
import { Section } from './Section';
import { SentenceForReport } from './SentenceForReport';

/** How far a node is to be believed, before any argument is weighed. */
export function NodeJudgement({ id }: { id: string }) {
  return (
    <Section title={t('Judgement')}>
      <PartFields of="nodes" id={id} part="judgement" />
      <SentenceForReport id={id} />
      <GradesLegend of="credibility" />
    </Section>
  );
}
