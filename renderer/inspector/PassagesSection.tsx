import { X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import type { Node, Passage } from '../../shared/map/schema';
import { pageAt } from '../../shared/text/pages';
import { useRecord, useView } from '../state/context';
import { RecordField } from '../ui/RecordField';
import { CommandIconButton, CommandRow } from '../ui/CommandButton';
import { RELIABILITY_LABELS } from '../../shared/map/labels';
import { t, worded } from '../../shared/words/words';
import { Section } from './Section';

const STATUS_WORDS: Record<NonNullable<Passage['status']>, string> = worded({
  moved: 'Found in another place since the text changed',
  reworded: 'Found again in other words: check that it still fits',
  ambiguous: 'In doubt where it is: choose the place that is meant',
  lost: 'Not found in the text any more',
  withheld: 'Left out of this copy of the map',
});

/** The passages that a node rests on. A click activates a passage in its article. */
export function PassagesSection({ node }: { node: Node }) {
  const passages = node.passages ?? [];
  const active = useView((state) => passages.find((id) => id === state.passage));
  if (passages.length === 0) return null;
  return (
    <Section title={t('Passages')} count={passages.length}>
      <ul className="inspector__list">
        {passages.map((id) => (
          <PassageItem key={id} id={id} node={node.id} />
        ))}
      </ul>
      {active !== undefined && <RecordField of="passages" id={active} field="handling" />}
    </Section>
  );
}

function PassageItem({ id, node }: { id: string; node: string }) {
  const passage = useRecord('passages', id);
  const source = useRecord('sources', passage?.source);
  const active = useView((state) => state.passage === id);
  if (!passage) return null;
  const page = pageAt(source?.pages, passage.start);

  return (
    <li className="inspector__quote" data-active={active}>
      <CommandRow
        command="passage.show"
        item={{ id }}
        className="inspector__go"
        title={t('Show in the article')}
      >
        <q className="inspector__exact" dir="auto">
          {shownText(passage.exact)}
        </q>
        <span className="inspector__from">
          {source?.reliability !== undefined && (
            <abbr
              className="inspector__grade"
              title={t('Source: {reliability_label}', {
                reliability_label: RELIABILITY_LABELS[source.reliability],
              })}
            >
              {source.reliability}
            </abbr>
          )}
          <bdi>{shownText(source?.title ?? '')}</bdi>
          {page && (
            <span className="inspector__page">{t('p. {label}', { label: shownText(page.label) })}</span>
          )}
        </span>
        {passage.status !== undefined && (
          <span className="inspector__warning">{STATUS_WORDS[passage.status]}</span>
        )}
      </CommandRow>
      <CommandIconButton
        command="passage.detach"
        item={{ id, of: node }}
        label={t('Take this passage off the card')}
        icon={X}
        size={14}
      />
    </li>
  );
}
