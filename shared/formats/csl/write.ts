import type { ArgMap } from '../../map/arg-map';
import { citedSources } from '../bibliography/cited-sources';
import { bibliographyLog } from '../bibliography/report';
import type { Writing } from '../format';

/** Writes the sources of a map as CSL-JSON, each with what its reference says. */
export function writeCsl(map: ArgMap): Writing {
  const items = citedSources(map).map(({ item, key }) => ({ id: key, ...item }));
  return { text: `${JSON.stringify(items, null, 2)}\n`, report: bibliographyLog(map).report() };
}
