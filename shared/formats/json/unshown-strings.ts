import type { LossLog } from '../loss';
import { isJsonObject } from './read-json';

/** Names under which programs note things for themselves: ids, dates, looks, places. */
const TECHNICAL =
  /^(?:\$?id|uuid|.*(?:ID|Id|_id)|type|version|.*[tT]imestamp|created|edited|modified|color|.*[cC]olou?r|style.*|x|y|width|height|visible|from(?:Side|End)|to(?:Side|End)|position|.*Style)$/;

/**
 * Tells of every text in a value of another tool's file that is kept for the way back and shown nowhere; the place is named by the fields that lead to it.
 * @param shown texts that the map shows
 */
export function tellUnshownStrings(
  place: string,
  value: unknown,
  log: LossLog,
  shown: (text: string) => boolean = () => false,
): void {
  const waiting = [{ path: place, value }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path, value: inside } = next;
    if (typeof inside === 'string' && /\p{L}/u.test(inside) && !shown(inside)) log.unshown(path, inside);
    const fields: [string, unknown][] = Array.isArray(inside)
      ? inside.map((item) => [path, item])
      : isJsonObject(inside)
        ? Object.entries(inside)
            .filter(([name]) => !TECHNICAL.test(name))
            .map(([name, field]) => [`${path} ${name}`, field])
        : [];
    for (const [name, field] of fields.reverse()) waiting.push({ path: name, value: field });
  }
}
