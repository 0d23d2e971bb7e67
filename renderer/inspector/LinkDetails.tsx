import { shownText } from '../../shared/shown-text';
import type { Link } from '../../shared/map/schema';
import { useSession } from '../state/context';
import { TextField } from './fields';
import { parseScore } from './parse-fields';
import { SCHEME_NAMES } from './schemes';
import { Section } from './Section';
import { held } from './use-edit';

/** Weight, scheme, critical questions, note and handling of a link. */
export function LinkDetails({ link }: { link: Link }) {
  const { map } = useSession();
  const { id } = link;

  function text(field: 'scheme' | 'note' | 'handling') {
    return {
      value: link[field] ?? '',
      onCommit: (typed: string) =>
        held(map.dispatch('link.set', { id, fields: { [field]: typed === '' ? null : typed } }), typed),
    };
  }

  return (
    <>
      <Section title="Inference">
        <TextField
          label="Scheme"
          placeholder="Chosen or your own"
          suggestions={SCHEME_NAMES}
          {...text('scheme')}
        />
        <TextField
          label="Weight, 0 to 1"
          placeholder="Full weight"
          value={link.weight?.toString() ?? ''}
          onCommit={(typed) => {
            const weight = parseScore(typed);
            if (!weight.ok) return weight;
            const result = map.dispatch('link.set', { id, fields: { weight: weight.value } });
            return held(result, weight.value?.toString() ?? '');
          }}
        />
        {link.critical && link.critical.length > 0 && (
          <ul className="inspector__list" aria-label="Critical questions">
            {link.critical.map(({ question, status }) => (
              <li key={question} className="inspector__question">
                <span dir="auto">{shownText(question)}</span>{' '}
                <span className="inspector__hint">{status && shownText(status)}</span>
              </li>
            ))}
          </ul>
        )}
        <TextField label="Handling" placeholder="Such as TLP:AMBER" {...text('handling')} />
      </Section>
      <Section title="Note" closed={link.note === undefined}>
        <TextField label="Note" lines placeholder="Markdown" {...text('note')} />
      </Section>
    </>
  );
}
