/** A file's text from nodes such as `1 I It rains` and edges such as `1 2`. */
export function aifFile(nodes: readonly string[], edges: readonly string[], more: object = {}): string {
  return JSON.stringify({
    nodes: nodes.map((line) => {
      const [nodeID, type, ...words] = line.split(' ');
      return { nodeID, text: words.join(' '), type };
    }),
    edges: edges.map((line, index) => {
      const [fromID, toID] = line.split(' ');
      return { edgeID: index + 1, fromID, toID };
    }),
    ...more,
  });
}
