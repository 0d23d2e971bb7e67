import { FolderOpen, Link2, Unlink } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { PointedCard } from '../../shared/host/library-calls';
import type { Pointer } from '../../shared/library/entry';
import type { Node } from '../../shared/map/schema';
import { errorLine, type Result } from '../../shared/result';
import { shownText } from '../../shared/shown-text';
import { t } from '../../shared/words/words';
import { useSession, useWorkspace } from '../state/context';
import { CommandButton } from '../ui/CommandButton';
import { KindIcon } from '../ui/KindIcon';
import { Section } from './Section';
import './ElsewhereSection.css';

/** The card of another map that a card stands for, and the way there; that it is gone is said. */
export function ElsewhereSection({ node }: { node: Node }) {
  const { elsewhere } = node;
  return (
    <Section title={t('Other maps')} closed={!elsewhere}>
      {elsewhere && <PointedAt pointer={elsewhere} />}
      <div className="elsewhere__actions">
        <CommandButton
          command="elsewhere.choose"
          label={elsewhere ? t('Another card…') : t('Stand for a card of another map…')}
          icon={Link2}
          variant="quiet"
        />
        <CommandButton command="library.alike" label={t('The same claim elsewhere…')} variant="quiet" />
        <CommandButton command="library.pointing" label={t('Who stands for this card…')} variant="quiet" />
      </div>
    </Section>
  );
}

function PointedAt({ pointer }: { pointer: Pointer }) {
  const found = usePointed(pointer);
  return (
    <div className="elsewhere">
      {found && !found.ok && (
        <p className="elsewhere__gone" role="note">
          {errorLine(found.error)}
        </p>
      )}
      {found?.ok && (
        <p className="elsewhere__card">
          {found.value.card && <KindIcon kind={found.value.card.kind} />}
          <span dir="auto">{shownText(found.value.card?.text ?? found.value.title)}</span>
          <small dir="auto">{placeWords(found.value)}</small>
        </p>
      )}
      <div className="elsewhere__actions">
        <CommandButton command="elsewhere.open" label={t('Open it')} icon={FolderOpen} />
        <CommandButton command="elsewhere.drop" label={t('Take off')} icon={Unlink} variant="quiet" />
      </div>
    </div>
  );
}

function placeWords({ own, card, fileName }: PointedCard): string {
  if (own) return t('A card of this map');
  return card
    ? t('A card of {file}', { file: shownText(fileName) })
    : t('The map {file}', { file: shownText(fileName) });
}

/** What the host finds for a pointer; asked again when maps of the library change. */
function usePointed({ map, file, node }: Pointer): Result<PointedCard> | undefined {
  const { host } = useWorkspace();
  const { id } = useSession();
  const [found, setFound] = useState<Result<PointedCard>>();
  const [state, setState] = useState(0);
  useEffect(() => host.on('library.changed', () => setState((before) => before + 1)), [host]);
  useEffect(() => {
    let isCurrent = true;
    const pointer = { map, ...(file !== undefined && { file }), ...(node !== undefined && { node }) };
    void host.api['library.card']({ map: id, pointer }).then((answer) => {
      if (isCurrent) setFound(answer);
    });
    return () => {
      isCurrent = false;
    };
  }, [host, id, map, file, node, state]);
  return found;
}
