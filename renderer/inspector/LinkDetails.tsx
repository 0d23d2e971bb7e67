import type { Link } from '../../shared/map/schema';
import { PartFields } from '../ui/PartFields';
import { SCHEMES } from '../../shared/argue/schemes/schemes.data';
import { t } from '../../shared/words/words';
import { SchemeQuestions } from './SchemeQuestions';
import { Section } from './Section';

/** Proposed where a scheme is typed. */
const SCHEME_NAMES = SCHEMES.map(({ name }) => name);

/** Weight, scheme, critical questions, note and handling of a link. */
export function LinkDetails({ link }: { link: Link }) {
  const { id, note } = link;
  return (
    <>
      <Section title={t('Inference')}>
        <PartFields of="links" id={id} part="inference" suggestions={{ scheme: SCHEME_NAMES }} />
        <SchemeQuestions link={link} />
        <PartFields of="links" id={id} part="sharing" />
      </Section>
      <Section title={t('Note')} closed={note === undefined}>
        <PartFields of="links" id={id} part="note" />
      </Section>
    </>
  );
}
