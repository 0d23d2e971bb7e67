import {
  applyNodeChanges,
  Handle,
  Position,
  ReactFlow,
  type Edge,
  type Node,
  type NodeProps,
  type ReactFlowInstance,
} from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { painted, settled, type Opened, type Subject } from './bench-page';
import { fitOf, plainGraph, type PlainCard, type PlainGraph } from './plain-graph';

type CardNode = Node<{ card: PlainCard }, 'card'>;

function Card({ data }: NodeProps<CardNode>) {
  return (
    <div className="peer-card">
      <Handle type="target" position={Position.Bottom} />
      <strong>{data.card.label}</strong>
      {data.card.lines.map((line, index) => (
        <div key={index} className="peer-line">
          {line}
        </div>
      ))}
      <Handle type="source" position={Position.Top} />
    </div>
  );
}

const NODE_TYPES = { card: Card };

interface PeerProps {
  graph: PlainGraph;
  visibleOnly: boolean;
  onInit: (flow: ReactFlowInstance<CardNode>) => void;
}

function Peer({ graph, visibleOnly, onInit }: PeerProps) {
  const [nodes, setNodes] = useState<CardNode[]>(() =>
    graph.cards.map((card) => ({
      id: card.id,
      type: 'card',
      position: { x: card.x, y: card.y },
      width: card.width,
      height: card.height,
      data: { card },
    })),
  );
  const [edges] = useState<Edge[]>(() =>
    graph.links.map(({ from, to }, index) => ({ id: `e${index}`, source: from.id, target: to.id })),
  );
  return (
    <ReactFlow
      nodes={nodes}
      edges={edges}
      nodeTypes={NODE_TYPES}
      onNodesChange={(changes) => setNodes((before) => applyNodeChanges(changes, before))}
      minZoom={0.001}
      defaultViewport={fitOf(graph.bounds)}
      onlyRenderVisibleElements={visibleOnly}
      onInit={onInit}
    />
  );
}

/** The peer: React Flow as its documentation shows it, all cards and links given to it. */
export function reactFlow(visibleOnly: boolean): Subject {
  return {
    prepare: (map) => {
      const graph = plainGraph(map);
      return (element) => open(element, graph, visibleOnly);
    },
  };
}

async function open(element: HTMLElement, graph: PlainGraph, visibleOnly: boolean): Promise<Opened> {
  const root = createRoot(element);
  const flow = await new Promise<ReactFlowInstance<CardNode>>((onInit) => {
    root.render(<Peer graph={graph} visibleOnly={visibleOnly} onInit={onInit} />);
  });
  await painted();
  const card = graph.cards[Math.floor(graph.cards.length / 2)];
  return {
    setView: (view) => void flow.setViewport(view),
    cardPoint: async () => {
      if (card) void flow.setViewport({ x: 300 - card.x, y: 200 - card.y, zoom: 1 });
      await settled();
      return { x: 300 + 120, y: 200 + 15 };
    },
    cardState: () => JSON.stringify(flow.getNode(card?.id ?? '')?.position),
    close: () => flushSync(() => root.unmount()),
  };
}
