import { linksFrom, linksTo, targetId } from '../../shared/map/queries';
import { t } from '../../shared/words/words';
import { useMap } from '../state/context';
import { targetTitle } from './describe';
import { LinkItem } from './LinkItem';
import { LinksInto } from './LinksInto';
import { Section } from './Section';

/** The links of a node: what it speaks for or against, and what speaks for or against it. */
export function NodeLinks({ id }: { id: string }) {
  const map = useMap((now) => now);
  const out = linksFrom(map, id);
  return (
    <>
      {out.length > 0 && (
        <Section title={t('Links to')} count={out.length}>
          <ul className="inspector__list">
            {out.map((link) => (
              <LinkItem
                key={link.id}
                link={link}
                other={targetId(link)}
                text={targetTitle(map, link)}
                together={link.premises.length - 1}
              />
            ))}
          </ul>
        </Section>
      )}
      <LinksInto title={t('Links from')} links={linksTo(map, id)} />
    </>
  );
}
