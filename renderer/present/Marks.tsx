import { useEffect, useRef, useState, type MouseEvent, type PointerEvent } from 'react';
import type { Showing } from '../state/talk-store';

const LINE = 6; // px

interface MarksProps {
  tool: Showing['tool'];
  /** A press that is no mark. */
  onClick: () => void;
  onMenu: (event: MouseEvent) => void;
}

/** What is drawn by hand on a step, and the pointer. Marks go with this component. */
export function Marks({ tool, onClick, onMenu }: MarksProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const last = useRef<{ x: number; y: number }>(undefined);
  const [spot, setSpot] = useState<{ x: number; y: number }>();

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    element.width = element.clientWidth;
    element.height = element.clientHeight;
  }, []);

  function onPointerMove({ nativeEvent }: PointerEvent): void {
    const at = { x: nativeEvent.offsetX, y: nativeEvent.offsetY };
    if (tool === 'pointer') setSpot(at);
    if (tool === 'pen' && last.current) {
      const context = canvas.current?.getContext('2d');
      if (context && canvas.current)
        drawLine(context, last.current, at, getComputedStyle(canvas.current).color);
      last.current = at;
    }
  }

  return (
    <>
      <canvas
        ref={canvas}
        className="player__marks"
        aria-hidden
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.preventDefault();
          if (tool !== 'pen') return onClick();
          event.currentTarget.setPointerCapture(event.pointerId);
          last.current = { x: event.nativeEvent.offsetX, y: event.nativeEvent.offsetY };
        }}
        onPointerMove={onPointerMove}
        onPointerUp={() => (last.current = undefined)}
        onPointerLeave={() => setSpot(undefined)}
        onContextMenu={(event) => {
          event.preventDefault();
          onMenu(event);
        }}
      />
      {tool === 'pointer' && spot && <span className="player__spot" style={{ left: spot.x, top: spot.y }} />}
    </>
  );
}

function drawLine(
  context: CanvasRenderingContext2D,
  from: { x: number; y: number },
  to: { x: number; y: number },
  color: string,
): void {
  context.strokeStyle = color;
  context.lineWidth = LINE;
  context.lineCap = 'round';
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.lineTo(to.x, to.y);
  context.stroke();
}
