import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { faceStep, LEAST_TEXT, nameSize, wordSize } from '../../shared/picture/card-face';
import { seenFromFar } from '../../shared/picture/card-frame';
import { PILL } from '../../shared/picture/badge-pills';
import { FOLD } from '../../shared/picture/marks';
import { verdictFace } from '../../shared/picture/verdict-pill';
import type { Camera } from './camera';

const TARGET = 24; // screen px of what can be pressed, at least (WCAG 2.5.8)
const SETTLE = 60; // ms without a move: until then letters grow and shrink with their cards

const FaceStep = createContext(0);

/** Which of its faces a card shows now, see `faceStep`. */
export function useFaceStep(): number {
  return useContext(FaceStep);
}

/** Keeps the letters of the page's cards readable: once the view rests, they get the size that its zoom asks for. */
export function FaceZoom({ camera, children }: { camera: Camera; children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(() => faceStep(camera.viewport.zoom));

  useLayoutEffect(() => {
    let settling: ReturnType<typeof setTimeout> | undefined;
    let shown = 0;
    function settle(): void {
      const { zoom } = camera.viewport;
      if (zoom === shown || !element.current) return;
      shown = zoom;
      for (const [name, value] of Object.entries(sizesAt(zoom)))
        element.current.style.setProperty(name, value);
      setStep(faceStep(zoom));
    }
    settle();
    const end = camera.subscribe(() => {
      clearTimeout(settling);
      settling = setTimeout(settle, SETTLE);
    });
    return () => {
      clearTimeout(settling);
      end();
    };
  }, [camera]);

  return (
    <FaceStep value={step}>
      <div ref={element} className="canvas__faces">
        {children}
      </div>
    </FaceStep>
  );
}

/** What of cards is larger from far, as custom properties. */
function sizesAt(zoom: number): Record<string, string> {
  const verdict = verdictFace(zoom);
  return {
    '--face-words': `${wordSize(zoom)}px`,
    '--face-name': `${nameSize(zoom)}px`,
    '--face-line': String(seenFromFar(1, zoom)),
    '--target': `${TARGET / zoom}px`,
    '--face-fold': String(Math.max(1, LEAST_TEXT / FOLD.size / zoom)),
    '--verdict-scale': String(verdict.scale),
    '--verdict-word': verdict.hasWord ? 'inline' : 'none',
    '--verdict-number': verdict.hasNumber ? 'inline' : 'none',
    '--verdict-bar': verdict.hasBar ? 'flex' : 'none',
    '--pill-text': `${Math.max(PILL.textSize, LEAST_TEXT / zoom)}px`,
  };
}
