import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { linksTo } from '../../shared/map/queries';
import { RELATIONS } from '../../shared/map/schema';
import { useMap, useRecord, useSession } from '../state/context';
import { select } from '../state/view-store';
import { Button } from '../ui/Button';
import { RelationIcon } from '../ui/KindIcon';
import { RELATION_LABELS } from '../../shared/map/labels';
import { CommentsSection } from './CommentsSection';
import { nodeTitle } from './describe';
import { LinkDetails } from './LinkDetails';
import { LinkEnds } from './LinkEnds';
import { LinkItem } from './LinkItem';
import { Section } from './Section';
import { SignChoice } from './SignChoice';
import { useEdit } from './use-edit';

/** Every field of one link. */
export function LinkInspector({ id }: { id: string }) {
  const { view } = useSession();
  const edit = useEdit();
  const map = useMap((now) => now);
  const link = useRecord('links', id);
  if (!link) return null;
  const attacks = linksTo(map, id);
  return (
    <>
      <div className="inspector__head">
        <h2 className="inspector__title">{link.premises.length > 1 ? 'Linked premises' : 'Link'}</h2>
        <SignChoice
          label="Relation"
          words
          value={link.relation}
          options={RELATIONS.map((relation) => ({
            value: relation,
            label: RELATION_LABELS[relation],
            sign: <RelationIcon relation={relation} />,
          }))}
          onChoose={(relation) => edit('link.set', { id, fields: { relation } })}
        />
        <LinkEnds link={link} />
        <div className="inspector__buttons">
          {link.premises.length === 1 && 'node' in link.target && (
            <Button label="Reverse" icon={ArrowLeftRight} onClick={() => edit('link.reverse', { id })} />
          )}
          <Button
            label="Remove link"
            icon={Trash2}
            variant="danger"
            onClick={() => edit('remove', { ids: [id] }) && select(view, [])}
          />
        </div>
      </div>
      {attacks.length > 0 && (
        <Section title="Undercuts and backings" count={attacks.length}>
          <ul className="inspector__list">
            {attacks.flatMap((attack) =>
              attack.premises.map((premise) => (
                <LinkItem
                  key={`${attack.id}/${premise}`}
                  link={attack}
                  other={premise}
                  text={nodeTitle(map, premise)}
                  together={attack.premises.length - 1}
                />
              )),
            )}
          </ul>
        </Section>
      )}
      <LinkDetails link={link} />
      <CommentsSection id={id} on={{ link: id }} />
    </>
  );
}
