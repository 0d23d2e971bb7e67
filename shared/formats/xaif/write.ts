import type { ArgMap } from '../../map/arg-map';
import { textHash } from '../../text/hash';
import { OWN_KEY } from '../aif/block';
import { carry } from '../aif/own-data';
import { countAll } from '../aif/write';
import { SAID, writeBlock } from '../aif/write-block';
import type { Writing } from '../format';
import { fieldOf, isJsonObject, without } from '../json/read-json';
import { LossLog } from '../loss';
import { writePlaces } from './write-places';
import { writeText } from './write-text';
import { htmlOf } from './wrapper';

/** Lists that OVA writes in every file, empty or not. */
const LISTS = {
  schemefulfillments: [],
  participants: [],
  locutions: [],
  descriptorfulfillments: [],
  cqdescriptorfulfillments: [],
};

/** Writes a map as OVA3 does, so that it opens there: text with marks, nodes in their places. */
export function writeXaif(map: ArgMap): Writing {
  const log = new LossLog();
  const block = writeBlock(map, log);
  const kept = fieldOf(map.head.foreign, 'xaif');
  const wrapper = isJsonObject(kept) ? without(kept, ['AIF', OWN_KEY]) : undefined;
  const ova = fieldOf(wrapper, 'OVA');
  const file = {
    AIF: {
      nodes: block.nodes,
      edges: block.edges,
      ...(block.made ? LISTS : {}),
      ...block.rest,
    },
    ...(wrapper ?? { dialog: false }),
    text: writeText(map, block, wrapper, log),
    OVA: {
      ...(isJsonObject(ova) ? ova : { firstname: '', surname: '', url: '' }),
      ...writePlaces(map, block, wrapper),
    },
  };
  const own = {
    ...carry(map, [...SAID, 'xaif']),
    textHash: textHash(htmlOf(file)),
    ...(block.made && { made: true }),
    ...(!wrapper && { wrapped: true }),
  };
  countAll(map, log);
  return {
    text: `${JSON.stringify({ ...file, [OWN_KEY]: own }, null, 2)}\n`,
    report: log.report(),
  };
}
