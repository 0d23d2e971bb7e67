import createCytoscape from 'cytoscape';
import { painted, settled, type Opened, type Subject } from './bench-page';
import { fitOf, plainGraph, type PlainGraph } from './plain-graph';

/** The peer: Cytoscape.js on its canvas, with the cards' text as labels. */
export const cytoscape: Subject = {
  prepare: (map) => {
    const graph = plainGraph(map);
    return (element) => open(element, graph);
  },
};

async function open(element: HTMLElement, graph: PlainGraph): Promise<Opened> {
  const holder = document.createElement('div');
  holder.style.cssText = 'width: 100%; height: 100%';
  element.append(holder);
  const { x, y, zoom } = fitOf(graph.bounds);
  const core = createCytoscape({
    container: holder,
    elements: {
      nodes: graph.cards.map((card) => ({
        data: { id: card.id, label: card.lines.join('\n'), width: card.width, height: card.height },
        position: { x: card.x + card.width / 2, y: card.y + card.height / 2 },
      })),
      edges: graph.links.map(({ from, to }, index) => ({
        data: { id: `e${index}`, source: from.id, target: to.id },
      })),
    },
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          width: 'data(width)',
          height: 'data(height)',
          label: 'data(label)',
          'text-wrap': 'wrap',
          'text-valign': 'center',
          'font-size': 14,
          'background-color': '#ffffff',
          'border-width': 1,
          'border-color': '#2559b8',
        },
      },
      {
        selector: 'edge',
        style: {
          'curve-style': 'bezier',
          'target-arrow-shape': 'triangle',
          width: 2,
          'line-color': '#16765b',
        },
      },
    ],
    layout: { name: 'preset' },
    zoom,
    pan: { x, y },
    minZoom: 0.001,
  });
  await new Promise<void>((resolve) => {
    core.one('render', () => resolve());
  });
  await painted();
  const card = graph.cards[Math.floor(graph.cards.length / 2)];
  return {
    setView: (view) => core.viewport({ zoom: view.zoom, pan: { x: view.x, y: view.y } }),
    cardState: () => JSON.stringify(core.$id(card?.id ?? '').position()),
    cardPoint: async () => {
      if (card) core.viewport({ zoom: 1, pan: { x: 300 - card.x, y: 200 - card.y } });
      await settled();
      return { x: 300 + 120, y: 200 + 15 };
    },
    close: () => {
      core.destroy();
      holder.remove();
    },
  };
}
