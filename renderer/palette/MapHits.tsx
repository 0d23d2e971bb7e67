import { Command } from 'cmdk';
import { FileText } from 'lucide-react';
import { useMemo } from 'react';
import { recordsOf } from '../../shared/map/table';
import { setPanel } from '../app/panels';
import { useMap, useSession, useWorkspace } from '../state/context';
import { select } from '../state/view-store';
import { KindIcon } from '../ui/KindIcon';
import { KIND_LABELS } from '../ui/labels';
import { findByText } from './rank';

const MOST_NODES = 20;
const MOST_SOURCES = 10;

interface MapHitsProps {
  query: string;
  onClose: () => void;
}

/** The cards and articles of the map that hold what was typed. */
export function MapHits({ query, onClose }: MapHitsProps) {
  const workspace = useWorkspace();
  const session = useSession();
  const nodes = useMap((map) => map.tables.nodes);
  const sources = useMap((map) => map.tables.sources);
  const foundNodes = useMemo(
    () => findByText(recordsOf(nodes), (node) => node.text, query, MOST_NODES),
    [nodes, query],
  );
  const foundSources = useMemo(
    () => findByText(recordsOf(sources), (source) => source.title, query, MOST_SOURCES),
    [sources, query],
  );

  function showNode(id: string): void {
    onClose();
    select(session.view, [id]);
    session.canvas.current?.reveal(id);
    session.canvas.current?.focus();
  }

  function showSource(id: string): void {
    onClose();
    setPanel(workspace, 'leftTab', 'articles');
    session.view.setState({ source: id, passage: undefined });
  }

  return (
    <>
      {foundNodes.length > 0 && (
        <Command.Group heading="Cards" className="palette__group">
          {foundNodes.map((node) => (
            <Command.Item
              key={node.id}
              value={node.id}
              className="palette__item"
              onSelect={() => showNode(node.id)}
            >
              <KindIcon kind={node.kind} />
              <span className="palette__title" dir="auto">
                {node.text}
              </span>
              <span className="palette__where">{KIND_LABELS[node.kind]}</span>
            </Command.Item>
          ))}
        </Command.Group>
      )}
      {foundSources.length > 0 && (
        <Command.Group heading="Articles" className="palette__group">
          {foundSources.map((source) => (
            <Command.Item
              key={source.id}
              value={source.id}
              className="palette__item"
              onSelect={() => showSource(source.id)}
            >
              <FileText size={14} aria-hidden />
              <span className="palette__title" dir="auto">
                {source.title}
              </span>
              <span className="palette__where">{source.publisher}</span>
            </Command.Item>
          ))}
        </Command.Group>
      )}
    </>
  );
}
