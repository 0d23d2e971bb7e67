import { OpenMaps } from '../../../../electron/host/open-maps';
import { parseMap } from '../../../../shared/map/parse';

/** Saves contents to a path as the host does with its open maps. */
export function mapSaver(path: string): (content: string) => Promise<boolean> {
  const maps = new OpenMaps();
  return async (content) => {
    const parsed = parseMap(content);
    return parsed.ok && (await maps.save(maps.add(parsed.value.map), path)).ok;
  };
}
