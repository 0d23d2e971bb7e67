import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../../shared/map/schema';
import { cardFace, faceStep, HEAD_FROM, wordSize } from '../../../../shared/picture/card-face';
import { cardLayout } from '../../../../shared/text-layout/card-size';
import { measureText } from '../../../../shared/text-layout/measure';

const LEAST = 10; // px
const TEXT =
  'The harbour should be closed to all traffic before the next winter, as the engineers have warned.';
const node = { id: 'n-1', kind: 'claim', text: TEXT } as Node;
const layout = cardLayout({ text: TEXT, badges: true });
const faceAt = (zoom: number) =>
  cardFace({ node, size: layout, layout: () => layout, telling: 0 }, faceStep(zoom));
const zoom = fc.double({ min: 0.2, max: 2.5, noNaN: true });

describe('the words of a card', () => {
  it('are never under 10 px on the screen, and never get smaller when the view comes nearer', () => {
    fc.assert(
      fc.property(zoom, zoom, (a, b) => {
        const [far, near] = [Math.min(a, b), Math.max(a, b)];
        expect(wordSize(far) * far).toBeGreaterThanOrEqual(LEAST);
        expect(wordSize(near) * near).toBeGreaterThanOrEqual(wordSize(far) * far - 1e-9);
      }),
    );
  });

  it('have room in their card at every zoom', () => {
    fc.assert(
      fc.property(zoom, (at) => {
        const { lines, textX, textY, lineHeight } = faceAt(at);
        for (const { text } of lines)
          expect(textX + measureText(text, { size: wordSize(at), weight: 400 })).toBeLessThanOrEqual(
            layout.width,
          );
        if (lines.length > 1) expect(textY + lines.length * lineHeight).toBeLessThanOrEqual(layout.height);
      }),
    );
  });

  it('are all there from near, in the lines that were measured; the kind has its name from further off', () => {
    expect(faceAt(1)).toMatchObject({ isWhole: true, hasHead: true, lines: layout.lines });
    expect(faceAt(HEAD_FROM)).toMatchObject({ isWhole: false, hasHead: true });
    expect(faceAt(HEAD_FROM - 0.01)).toMatchObject({ hasHead: false });
  });
});
