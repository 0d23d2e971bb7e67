import { LIKELIHOODS, type Node } from '../../shared/map/schema';
import { CREDIBILITY_LABELS, LIKELIHOOD_BANDS } from '../../shared/map/labels';
import { useSession } from '../state/context';
import { ChoiceField, TextField } from './fields';
import { parseCredibility, parseScore } from './parse-fields';
import { Section } from './Section';
import { held, useEdit } from './use-edit';

const CREDIBILITIES = Object.entries(CREDIBILITY_LABELS).map(([value, words]) => ({
  value,
  label: `${value}  ${words}`,
}));

const LIKELIHOOD_OPTIONS = LIKELIHOODS.map((value) => ({
  value,
  label: `${value} (${LIKELIHOOD_BANDS[value]})`,
}));

/** How far a node is to be believed, before any argument is weighed. */
export function NodeJudgement({ node }: { node: Node }) {
  const { map } = useSession();
  const edit = useEdit();
  const { id } = node;
  return (
    <Section title="Judgement">
      <ChoiceField
        label="Credibility"
        none="Not graded"
        value={node.credibility?.toString() ?? ''}
        options={CREDIBILITIES}
        onChoose={(value) => edit('node.set', { id, fields: { credibility: parseCredibility(value) } })}
      />
      <ChoiceField
        label="Likelihood"
        none="Not judged"
        value={node.likelihood ?? ''}
        options={LIKELIHOOD_OPTIONS}
        onChoose={(value) =>
          edit('node.set', {
            id,
            fields: { likelihood: LIKELIHOODS.find((term) => term === value) ?? null },
          })
        }
      />
      <TextField
        label="Base score, 0 to 1"
        placeholder="From the grades"
        value={node.base?.toString() ?? ''}
        onCommit={(text) => {
          const base = parseScore(text);
          if (!base.ok) return base;
          const result = map.dispatch('node.set', { id, fields: { base: base.value } });
          return held(result, base.value?.toString() ?? '');
        }}
      />
    </Section>
  );
}
