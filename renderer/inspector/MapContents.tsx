import { FileText } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import { recordsOf } from '../../shared/map/table';
import { setPanel } from '../app/panels';
import { useMap, useSession, useWorkspace } from '../state/context';
import { RELIABILITY_LABELS } from '../../shared/map/labels';
import { KindCounts, countKinds, counted } from './KindCounts';
import { Section } from './Section';

/** How much of what is in the map, and its articles. */
export function MapContents() {
  const tables = useMap((map) => map.tables);
  const { nodes, sources } = tables;
  const counts = useMemo(() => countKinds(recordsOf(nodes)), [nodes]);
  const others = [
    counted(tables.links.size, 'link'),
    ...(tables.groups.size > 0 ? [counted(tables.groups.size, 'group')] : []),
  ];
  return (
    <>
      <Section title="Contents" count={nodes.size}>
        <KindCounts kinds={counts} others={others} />
      </Section>
      {sources.size > 0 && <SourceList />}
    </>
  );
}

function SourceList() {
  const workspace = useWorkspace();
  const { view } = useSession();
  const table = useMap((map) => map.tables.sources);
  const sources = useMemo(
    () => [...recordsOf(table)].sort((a, b) => a.title.localeCompare(b.title)),
    [table],
  );

  function show(source: string): void {
    setPanel(workspace, 'leftTab', 'articles');
    view.setState({ source, passage: undefined });
  }

  return (
    <Section title="Articles" count={sources.length}>
      <ul className="inspector__list">
        {sources.map(({ id, title, publisher, reliability }) => (
          <li key={id} className="inspector__end">
            <FileText size={14} aria-hidden />
            <button type="button" className="inspector__go" dir="auto" onClick={() => show(id)}>
              {shownText(title)}
              {publisher !== undefined && <span className="inspector__hint"> {shownText(publisher)}</span>}
            </button>
            {reliability !== undefined && (
              <abbr className="inspector__grade" title={RELIABILITY_LABELS[reliability]}>
                {reliability}
              </abbr>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
