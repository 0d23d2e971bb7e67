import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { linksTo } from '../../shared/map/queries';
import { relationsFor } from '../../shared/map/may-answer';
import { useMap, useRecord, useWorkspace } from '../state/context';
import { WhyButton } from '../judging/WhyButton';
import { CommandButton } from '../ui/CommandButton';
import { RelationIcon } from '../ui/KindIcon';
import { RELATION } from '../../shared/map/relations';
import { t } from '../../shared/words/words';
import { CommentsSection } from './CommentsSection';
import { LinkDetails } from './LinkDetails';
import { LinkEnds } from './LinkEnds';
import { LinksInto } from './LinksInto';
import { SignChoice } from './SignChoice';

/** Every field of one link. */
export function LinkInspector({ id }: { id: string }) {
  const { commands } = useWorkspace();
  const map = useMap((now) => now);
  const link = useRecord('links', id);
  if (!link) return null;
  return (
    <>
      <div className="inspector__head">
        <h2 className="inspector__title">{link.premises.length > 1 ? t('Linked premises') : t('Link')}</h2>
        <WhyButton id={id} />
        <SignChoice
          label={t('Relation')}
          words
          value={link.relation}
          options={relationsFor(map, link).map((relation) => ({
            value: relation,
            label: RELATION[relation].verb,
            sign: <RelationIcon relation={relation} />,
          }))}
          onChoose={(relation) => commands.run(`link.relation.${relation}`)}
        />
        <LinkEnds link={link} />
        <div className="inspector__buttons">
          {link.premises.length === 1 && 'node' in link.target && (
            <CommandButton command="link.reverse" label={t('Reverse')} icon={ArrowLeftRight} />
          )}
          <CommandButton command="edit.delete" label={t('Remove link')} icon={Trash2} variant="danger" />
        </div>
      </div>
      <LinksInto title={t('Undercuts and backings')} links={linksTo(map, id)} />
      <LinkDetails link={link} />
      <CommentsSection id={id} on={{ link: id }} />
    </>
  );
}
