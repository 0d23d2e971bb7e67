import {
  Handle,
  Position,
  ReactFlow,
  type Edge,
  type Node,
  type NodeProps,
  type ReactFlowInstance,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { createRoot } from 'react-dom/client';
import { painted, panOffset, timeFrames, type BenchCard, type BenchLink } from './bench-page';

type CardNode = Node<{ card: BenchCard }, 'card'>;

function PlainCard({ data }: NodeProps<CardNode>) {
  return (
    <div
      style={{
        boxSizing: 'border-box',
        width: '100%',
        height: '100%',
        border: '2px solid #2559b8',
        background: '#fff',
      }}
    >
      <Handle type="target" position={Position.Bottom} />
      <strong>{data.card.kind}</strong>
      {data.card.lines.map((line, index) => (
        <div key={index} style={{ whiteSpace: 'pre', font: "14px/20px 'Counterpoint Sans', sans-serif" }}>
          {line}
        </div>
      ))}
      <Handle type="source" position={Position.Top} />
    </div>
  );
}

const NODE_TYPES = { card: PlainCard };

/** The peer: React Flow as its documentation shows it, all cards and links given to it. */
export function reactFlowPage(cards: readonly BenchCard[], links: readonly BenchLink[]): void {
  const nodes: CardNode[] = cards.map((card) => ({
    id: card.id,
    type: 'card',
    position: { x: card.x, y: card.y },
    width: card.width,
    height: card.height,
    data: { card },
  }));
  const edges: Edge[] = links.map((link, index) => ({ id: `e${index}`, source: link.from, target: link.to }));
  const element = document.createElement('div');
  element.style.cssText = 'width: 100vw; height: 100vh';
  document.body.append(element);
  let flow: ReactFlowInstance<CardNode> | undefined;

  window.bench = {
    firstPicture: async () => {
      const start = performance.now();
      await new Promise<void>((resolve) => {
        createRoot(element).render(
          <ReactFlow
            nodes={nodes}
            edges={edges}
            nodeTypes={NODE_TYPES}
            minZoom={0.01}
            defaultViewport={{ x: 0, y: 0, zoom: 1 }}
            onInit={(instance) => {
              flow = instance;
              resolve();
            }}
          />,
        );
      });
      await painted();
      return performance.now() - start;
    },
    pan: (steps, px) =>
      timeFrames(steps, (index) => void flow?.setViewport({ x: -panOffset(index, px), y: 0, zoom: 1 })),
  };
}
