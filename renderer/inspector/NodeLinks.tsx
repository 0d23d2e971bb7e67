import { linksFrom, linksTo, targetId } from '../../shared/map/queries';
import { useMap } from '../state/context';
import { targetTitle, nodeTitle } from './describe';
import { LinkItem } from './LinkItem';
import { Section } from './Section';

/** The links of a node: what it speaks for or against, and what speaks for or against it. */
export function NodeLinks({ id }: { id: string }) {
  const map = useMap((now) => now);
  const out = linksFrom(map, id);
  const into = linksTo(map, id);
  return (
    <>
      {out.length > 0 && (
        <Section title="Links to" count={out.length}>
          <ul className="inspector__list">
            {out.map((link) => (
              <LinkItem
                key={link.id}
                link={link}
                other={targetId(link)}
                text={targetTitle(map, link).replace(/^“|”$/g, '')}
                together={link.premises.length - 1}
              />
            ))}
          </ul>
        </Section>
      )}
      {into.length > 0 && (
        <Section title="Links from" count={into.length}>
          <ul className="inspector__list">
            {into.flatMap((link) =>
              link.premises.map((premise) => (
                <LinkItem
                  key={`${link.id}/${premise}`}
                  link={link}
                  other={premise}
                  text={nodeTitle(map, premise)}
                  together={link.premises.length - 1}
                />
              )),
            )}
          </ul>
        </Section>
      )}
    </>
  );
}
