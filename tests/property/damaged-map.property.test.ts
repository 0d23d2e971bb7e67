import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseMapBytes, salvageMapBytes } from '../../electron/files/parse-map-bytes';
import { checkMap } from '../../shared/map/invariants';
import { parseMap } from '../../shared/map/parse';
import { serializeMap } from '../../shared/map/serialize';
import { anyMap } from '../support/arbitrary-map';
import { seededIds, seededRandom } from '../support/ids';
import { mutateMap } from '../support/mutate-map';

const now = (): string => '2026-02-06T12:00:00Z';

it('opens whole, or is read as far as it can be, whatever was broken', () => {
  fc.assert(
    fc.property(anyMap, fc.nat(), ({ map }, seed) => {
      const bytes = mutateMap(Buffer.from(serializeMap(map)), seededRandom(seed));
      const before = Buffer.from(bytes);
      const opened = parseMapBytes(bytes, 'a.argmap');
      if (opened.ok) expect(checkMap(opened.value.map)).toEqual([]);
      else {
        expect(opened.error.message).toMatch(/\S/);
        const salvaged = salvageMapBytes(bytes, 'a.argmap', { newId: seededIds(seed), now });
        if (salvaged.ok) {
          expect(checkMap(salvaged.value.map)).toEqual([]);
          expect(parseMap(serializeMap(salvaged.value.map))).toMatchObject({ ok: true });
        } else expect(salvaged.error.message).toMatch(/\S/);
      }
      expect(bytes.equals(before)).toBe(true);
    }),
    { numRuns: 400, endOnFailure: true },
  );
});

it('loses nothing of a map that is whole', () => {
  fc.assert(
    fc.property(anyMap, ({ map }) => {
      const salvaged = salvageMapBytes(Buffer.from(serializeMap(map)), 'a.argmap', {
        newId: seededIds(),
        now,
      });
      if (!salvaged.ok) throw new Error(salvaged.error.message);
      expect(salvaged.value.dropped).toEqual([]);
      expect(serializeMap(salvaged.value.map)).toBe(serializeMap(map));
    }),
    { numRuns: 200 },
  );
});
