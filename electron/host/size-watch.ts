import { TABLE_NAMES } from '../../shared/map/arg-map';
import { depthOf, depthOfText, limitState, type LimitState } from '../../shared/map/limits';
import type { OpenMap, OpenMapsObserver } from './open-map';

/** A record lies two levels deep in its file. */
const AROUND_RECORD = 2;

/**
 * Tells when an open map comes near a limit within which it is opened without a question, before it is crossed, and when it has crossed one. It can be
 * edited and saved all the same. Counted with each edit, and exactly with each save.
 * @param tell nothing: it is within all limits again
 */
export function createSizeWatch(
  tell: (open: OpenMap, state: LimitState | undefined) => void,
): OpenMapsObserver {
  const sizes = new Map<OpenMap, { bytes: number; depth: number; told: LimitState | undefined }>();

  function look(open: OpenMap, size: { bytes: number; depth: number }): void {
    const before = sizes.get(open)?.told;
    const records = TABLE_NAMES.reduce((sum, name) => sum + open.map.tables[name].size, 0);
    const state = limitState({ ...size, records });
    sizes.set(open, { ...size, told: state });
    if (state?.limit !== before?.limit || state?.state !== before?.state) tell(open, state);
  }

  return {
    opened: (open, found = new Uint8Array()) => {
      sizes.set(open, { ...sizeOf(found), told: undefined });
    },
    shown: (open) => {
      const size = sizes.get(open);
      if (!size) return;
      sizes.set(open, { ...size, told: undefined });
      look(open, size);
    },
    edited: (open, diff) => {
      const { bytes = 0, depth = 0 } = sizes.get(open) ?? {};
      let grown = 0;
      let deepest = depth;
      for (const { from, to } of diff) {
        grown += (to ? JSON.stringify(to).length : 0) - (from ? JSON.stringify(from).length : 0);
        deepest = Math.max(deepest, depthOf(to) + AROUND_RECORD);
      }
      look(open, { bytes: bytes + grown, depth: deepest });
    },
    saved: (open, content) => look(open, sizeOf(content)),
    closed: (open) => void sizes.delete(open),
  };
}

function sizeOf(content: Uint8Array): { bytes: number; depth: number } {
  const text = Buffer.from(content.buffer, content.byteOffset, content.length);
  return { bytes: content.length, depth: depthOfText(text) };
}
