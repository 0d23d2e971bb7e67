import { MessageSquareX, User } from 'lucide-react';
import { disputedBy, disputeInWords } from '../../shared/argue/disputed-by';
import { shownText } from '../../shared/shown-text';
import { NODE_KINDS } from '../../shared/map/schema';
import { typeCardText } from '../cards/edit-card';
import { useMap, useRecord, useSession, useWorkspace } from '../state/context';
import { WhyButton } from '../judging/WhyButton';
import { KindIcon } from '../ui/KindIcon';
import { KIND } from '../../shared/map/node-kinds';
import { t } from '../../shared/words/words';
import { CommentsSection } from './CommentsSection';
import { ElsewhereSection } from './ElsewhereSection';
import { RecordField } from '../ui/RecordField';
import { NodeDetails } from './NodeDetails';
import { NodeJudgement } from './NodeJudgement';
import { NodeLinks } from './NodeLinks';
import { PartFields } from '../ui/PartFields';
import { PassagesSection } from './PassagesSection';
import { Section } from './Section';
import { SignChoice } from './SignChoice';

/** Every field of one card. */
export function NodeInspector({ id }: { id: string }) {
  const node = useRecord('nodes', id);
  const { commands } = useWorkspace();
  const session = useSession();
  const disputed = useMap((map) => disputeInWords(disputedBy(map, id)));
  if (!node) return null;
  return (
    <>
      <div className="inspector__head">
        <h2 className="inspector__title" style={{ color: `var(--${node.kind})` }}>
          {KIND[node.kind].label}
        </h2>
        <WhyButton id={id} />
        <SignChoice
          label={t('Kind')}
          value={node.kind}
          options={NODE_KINDS.map((kind) => ({
            value: kind,
            label: KIND[kind].label,
            sign: <KindIcon kind={kind} size={16} />,
          }))}
          onChoose={(kind) => commands.run(`node.kind.${kind}`)}
        />
        {node.speaker !== undefined && (
          <p className="inspector__speaker">
            <User size={13} aria-hidden /> {t('Said by')} <bdi>{shownText(node.speaker)}</bdi>
          </p>
        )}
        {disputed !== undefined && (
          <p className="inspector__speaker">
            <MessageSquareX size={13} aria-hidden /> {shownText(disputed)}
          </p>
        )}
        <RecordField of="nodes" id={id} field="text" onCommit={(text) => typeCardText(session, id, text)} />
        <label className="inspector__check">
          <input
            type="checkbox"
            checked={node.main ?? false}
            onChange={() => commands.run('node.toggleMain')}
          />
          {KIND[node.kind].asks ? t('Main question') : t('Main point')}
        </label>
        {KIND[node.kind].asks && (
          <label className="inspector__check">
            <input
              type="checkbox"
              checked={node.exclusive ?? false}
              onChange={() => commands.run('node.toggleExclusive')}
            />
            {t('Only one answer can hold')}
          </label>
        )}
      </div>
      <PassagesSection node={node} />
      <NodeLinks id={id} />
      <NodeJudgement id={id} />
      <NodeDetails node={node} />
      <ElsewhereSection node={node} />
      <Section title={t('Note')} closed={node.note === undefined}>
        <PartFields of="nodes" id={id} part="note" />
      </Section>
      <CommentsSection id={id} on={{ node: id }} />
    </>
  );
}
