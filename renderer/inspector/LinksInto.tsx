import type { Link } from '../../shared/map/schema';
import { useMap } from '../state/context';
import { nodeTitle } from './describe';
import { LinkItem } from './LinkItem';
import { Section } from './Section';

interface LinksIntoProps {
  title: string;
  links: readonly Link[];
}

/** The links that end on a node or link, premise by premise; nothing where there are none. */
export function LinksInto({ title, links }: LinksIntoProps) {
  const map = useMap((now) => now);
  if (links.length === 0) return null;
  return (
    <Section title={title} count={links.length}>
      <ul className="inspector__list">
        {links.flatMap((link) =>
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
  );
}
