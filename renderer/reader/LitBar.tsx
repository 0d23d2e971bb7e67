import { ChevronLeft, ChevronRight, Trash2, X } from 'lucide-react';
import { useMemo } from 'react';
import { shownText } from '../../shared/shown-text';
import type { Node, Passage } from '../../shared/map/schema';
import { runCommandById } from '../commands/registry';
import { useMap, useRecord, useSession, useView, useWorkspace } from '../state/context';
import { IconButton } from '../ui/Button';
import { KindIcon } from '../ui/KindIcon';
import { KIND_LABELS } from '../../shared/map/labels';
import { showNode } from '../wayfinding/show-node';
import { nodeOfLit, unlight } from './lit-passage';
import './LitBar.css';

/** The foot of the reader: which card the lit passage belongs to, and the way to the card's other passages. */
export function LitBar({ passage }: { passage: Passage }) {
  const workspace = useWorkspace();
  const session = useSession();
  const selection = useView((state) => state.selection);
  const map = useMap((now) => now);
  const node = useMemo(() => nodeOfLit(map, passage.id, selection), [map, passage.id, selection]);
  return (
    <div className="lit-bar" role="group" aria-label="The lit passage">
      {node ? <LitNode node={node} passage={passage} /> : <span>A highlight without a card</span>}
      <IconButton
        label="Remove this passage (Delete)"
        icon={Trash2}
        size={15}
        onClick={() => runCommandById('passage.remove', workspace)}
      />
      <IconButton label="Let go of it (Esc)" icon={X} size={15} onClick={() => unlight(session)} />
      <p className="visually-hidden" role="status">
        {node ? `${KIND_LABELS[node.kind]}: ${node.text}` : `Highlight: ${passage.exact}`}
      </p>
    </div>
  );
}

function LitNode({ node, passage }: { node: Node; passage: Passage }) {
  const session = useSession();
  const passages = node.passages ?? [];
  const at = passages.indexOf(passage.id);
  const goTo = useRecord('passages', passages[(at + 1) % passages.length]);
  const goBack = useRecord('passages', passages[(at - 1 + passages.length) % passages.length]);

  function show(next: Passage | undefined): void {
    if (next) session.view.setState({ source: next.source, passage: next.id });
  }

  return (
    <>
      <KindIcon kind={node.kind} size={15} />
      <button
        type="button"
        className="lit-bar__node"
        title="Show the card on the canvas"
        onClick={() => showNode(session, node.id)}
      >
        <bdi>{shownText(node.text || KIND_LABELS[node.kind])}</bdi>
      </button>
      {passages.length > 1 && (
        <span className="lit-bar__steps">
          <IconButton label="Passage before" icon={ChevronLeft} size={15} onClick={() => show(goBack)} />
          <span>
            {at + 1} of {passages.length}
          </span>
          <IconButton label="Next passage" icon={ChevronRight} size={15} onClick={() => show(goTo)} />
        </span>
      )}
    </>
  );
}
