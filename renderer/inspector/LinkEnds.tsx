import { Split, X } from 'lucide-react';
import { find } from '../../shared/map/arg-map';
import { targetId } from '../../shared/map/queries';
import type { Link } from '../../shared/map/schema';
import { t } from '../../shared/words/words';
import { useMap } from '../state/context';
import { CommandIconButton, CommandRow } from '../ui/CommandButton';
import { KindIcon } from '../ui/KindIcon';
import { nodeTitle, targetTitle } from './describe';

/** The premises of a link and its target; a click selects one. Linked premises can be split off or taken out. */
export function LinkEnds({ link }: { link: Link }) {
  const map = useMap((now) => now);
  const linked = link.premises.length > 1;

  return (
    <dl className="inspector__ends">
      <dt>{linked ? t('From, together') : t('From')}</dt>
      {link.premises.map((premise) => (
        <dd key={premise} className="inspector__end">
          <Sign id={premise} />
          <CommandRow command="view.goTo" item={{ id: premise }} className="inspector__go" dir="auto">
            {nodeTitle(map, premise)}
          </CommandRow>
          {linked && (
            <>
              <CommandIconButton
                command="link.splitOff"
                item={{ id: premise, of: link.id }}
                label={t('Make it a link of its own')}
                icon={Split}
                size={14}
              />
              <CommandIconButton
                command="link.takeOut"
                item={{ id: premise, of: link.id }}
                label={t('Take it out of the link')}
                icon={X}
                size={14}
              />
            </>
          )}
        </dd>
      ))}
      <dt>{t('To')}</dt>
      <dd className="inspector__end">
        <Sign id={targetId(link)} />
        <CommandRow command="view.goTo" item={{ id: targetId(link) }} className="inspector__go" dir="auto">
          {targetTitle(map, link)}
        </CommandRow>
      </dd>
    </dl>
  );
}

function Sign({ id }: { id: string }) {
  const kind = useMap((map) => find(map, 'nodes', id)?.kind);
  return kind ? <KindIcon kind={kind} /> : null;
}
