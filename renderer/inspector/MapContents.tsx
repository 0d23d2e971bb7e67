import { FileText } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import { recordsOf } from '../../shared/map/table';
import { useMap } from '../state/context';
import { CommandRow } from '../ui/CommandButton';
import { RELIABILITY_LABELS } from '../../shared/map/labels';
import { t } from '../../shared/words/words';
import { KindCounts, countKinds } from './KindCounts';
import { Section } from './Section';
import { countedRecords } from '../../shared/map/record-words';

/** How many cards, links and groups the map holds, and its articles. */
export function MapContents() {
  const tables = useMap((map) => map.tables);
  const { nodes, sources } = tables;
  const counts = useMemo(() => countKinds(recordsOf(nodes)), [nodes]);
  const others = [
    countedRecords('links', tables.links.size),
    ...(tables.groups.size > 0 ? [countedRecords('groups', tables.groups.size)] : []),
  ];
  return (
    <>
      <Section title={t('Contents')} count={nodes.size}>
        <KindCounts kinds={counts} others={others} />
      </Section>
      {sources.size > 0 && <SourceList />}
    </>
  );
}

function SourceList() {
  const table = useMap((map) => map.tables.sources);
  const sources = useMemo(
    () => [...recordsOf(table)].sort((a, b) => a.title.localeCompare(b.title)),
    [table],
  );

  return (
    <Section title={t('Articles')} count={sources.length}>
      <ul className="inspector__list">
        {sources.map(({ id, title, publisher, reliability }) => (
          <li key={id} className="inspector__end">
            <FileText size={14} aria-hidden />
            <CommandRow command="source.show" item={{ id }} className="inspector__go" dir="auto">
              {shownText(title)}
              {publisher !== undefined && <span className="inspector__hint"> {shownText(publisher)}</span>}
            </CommandRow>
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
