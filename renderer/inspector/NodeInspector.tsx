import { NODE_KINDS } from '../../shared/map/schema';
import { useRecord } from '../state/context';
import { KindIcon } from '../ui/KindIcon';
import { KIND_LABELS } from '../../shared/map/labels';
import { CommentsSection } from './CommentsSection';
import { TextField } from './fields';
import { NodeDetails } from './NodeDetails';
import { NodeJudgement } from './NodeJudgement';
import { NodeLinks } from './NodeLinks';
import { PassagesSection } from './PassagesSection';
import { Section } from './Section';
import { SignChoice } from './SignChoice';
import { useEdit } from './use-edit';
import { useNodeField } from './use-node-field';

/** Every field of one card. */
export function NodeInspector({ id }: { id: string }) {
  const node = useRecord('nodes', id);
  const edit = useEdit();
  const textField = useNodeField(id, 'text');
  const noteField = useNodeField(id, 'note');
  if (!node) return null;
  return (
    <>
      <div className="inspector__head">
        <h2 className="inspector__title" style={{ color: `var(--${node.kind})` }}>
          {KIND_LABELS[node.kind]}
        </h2>
        <SignChoice
          label="Kind"
          value={node.kind}
          options={NODE_KINDS.map((kind) => ({
            value: kind,
            label: KIND_LABELS[kind],
            sign: <KindIcon kind={kind} size={16} />,
          }))}
          onChoose={(kind) => edit('node.set', { id, fields: { kind } })}
        />
        <TextField label="Text" lines {...textField} />
        <label className="inspector__check">
          <input
            type="checkbox"
            checked={node.main ?? false}
            onChange={(event) => edit('node.set', { id, fields: { main: event.target.checked || null } })}
          />
          Main {node.kind === 'question' ? 'question' : 'point'}
        </label>
      </div>
      <PassagesSection node={node} />
      <NodeLinks id={id} />
      <NodeJudgement node={node} />
      <NodeDetails node={node} />
      <Section title="Note" closed={node.note === undefined}>
        <TextField label="Note" lines {...noteField} placeholder="Markdown" />
      </Section>
      <CommentsSection id={id} on={{ node: id }} />
    </>
  );
}
