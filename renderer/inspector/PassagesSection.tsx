import { X } from 'lucide-react';
import { shownText } from '../../shared/shown-text';
import type { Node, Passage } from '../../shared/map/schema';
import { pageAt } from '../../shared/text/pages';
import { setPanel } from '../app/panels';
import { useRecord, useSession, useView, useWorkspace } from '../state/context';
import { IconButton } from '../ui/Button';
import { RELIABILITY_LABELS } from '../../shared/map/labels';
import { Section } from './Section';
import { useEdit } from './use-edit';

const STATUS_WORDS: Record<NonNullable<Passage['status']>, string> = {
  moved: 'Found at another place since its text changed',
  reworded: 'Found again in other words; look whether it still fits',
  ambiguous: 'Found at several places; look which one is meant',
  lost: 'Not found in the text any more',
};

/** The passages that a node rests on. A click lights a passage in its article. */
export function PassagesSection({ node }: { node: Node }) {
  const passages = node.passages ?? [];
  if (passages.length === 0) return null;
  return (
    <Section title="Passages" count={passages.length}>
      <ul className="inspector__list">
        {passages.map((id) => (
          <PassageItem key={id} id={id} node={node.id} />
        ))}
      </ul>
    </Section>
  );
}

function PassageItem({ id, node }: { id: string; node: string }) {
  const workspace = useWorkspace();
  const session = useSession();
  const edit = useEdit();
  const passage = useRecord('passages', id);
  const source = useRecord('sources', passage?.source);
  const lit = useView((state) => state.passage === id);
  if (!passage) return null;
  const page = pageAt(source?.pages, passage.start);

  function show(): void {
    setPanel(workspace, 'leftTab', 'articles');
    session.view.setState({ source: passage?.source, passage: id });
    session.reader.current?.reveal(id);
  }

  return (
    <li className="inspector__quote" data-lit={lit}>
      <button type="button" className="inspector__go" onClick={show} title="Show in the article">
        <q className="inspector__exact" dir="auto">
          {shownText(passage.exact)}
        </q>
        <span className="inspector__from">
          {source?.reliability !== undefined && (
            <abbr className="inspector__grade" title={`Source: ${RELIABILITY_LABELS[source.reliability]}`}>
              {source.reliability}
            </abbr>
          )}
          <bdi>{shownText(source?.title ?? '')}</bdi>
          {page && <span className="inspector__page">p. {shownText(page.label)}</span>}
        </span>
        {passage.status !== undefined && (
          <span className="inspector__warning">{STATUS_WORDS[passage.status]}</span>
        )}
      </button>
      <IconButton
        label="Take this passage off the card"
        icon={X}
        size={14}
        onClick={() => edit('passage.detach', { node, passage: id })}
      />
    </li>
  );
}
