import { useReview } from '../draft/use-review';
import { useMap, useView } from '../state/context';

/** What to do next, where it is not plain to see: on an empty map, and while a link is being made by keyboard. */
export function CanvasHint() {
  const linking = useView((state) => state.linkingFrom !== undefined);
  const isDrafting = useReview() !== undefined;
  const empty = useMap((map) => map.tables.nodes.size === 0);
  if (linking) {
    return (
      <p className="canvas__hint" role="status">
        Choose what they link to with the arrows or the mouse, then press Enter. Esc leaves.
      </p>
    );
  }
  if (!empty || isDrafting) return null;
  return (
    <div className="canvas__empty">
      <p>Double-click to write a claim, or highlight a passage in an article.</p>
      <p>
        <kbd>C</kbd> claim <kbd>E</kbd> evidence <kbd>X</kbd> counterargument <kbd>Q</kbd> question{' '}
        <kbd>A</kbd> assumption
      </p>
    </div>
  );
}
