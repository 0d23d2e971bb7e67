import { plainText } from '../../text/plain';
import { idText } from '../aif/block';
import { fieldOf, listOf, type JsonObject } from '../json/read-json';

/** The HTML of the text that was analysed: newer files hold it itself, older ones an object with `txt`. */
export function htmlOf(wrapper: unknown): string {
  const text = fieldOf(wrapper, 'text');
  const html = typeof text === 'string' ? text : fieldOf(text, 'txt');
  return typeof html === 'string' ? plainText(html) : '';
}

/** The web address of what was analysed, when there is one. */
export function urlOf(wrapper: unknown): string | undefined {
  const urls = [fieldOf(fieldOf(wrapper, 'OVA'), 'url'), fieldOf(fieldOf(wrapper, 'text'), 'url')];
  return urls.find((url): url is string => typeof url === 'string' && url.trim() !== '');
}

/** What the wrapper says of each node, by its number. */
export function ovaNodes(wrapper: unknown): Map<string, JsonObject> {
  const nodes = new Map<string, JsonObject>();
  for (const node of listOf(fieldOf(fieldOf(wrapper, 'OVA'), 'nodes'))) {
    const id = idText(fieldOf(node, 'nodeID'));
    if (id !== undefined && !nodes.has(id)) nodes.set(id, node as JsonObject);
  }
  return nodes;
}

/** Where OVA has a node, rounded to px; nothing for one that it does not show. */
export function pointOf(node: unknown): { x: number; y: number } | undefined {
  if (fieldOf(node, 'visible') === false) return undefined;
  const [x, y] = [coordinate(fieldOf(node, 'x')), coordinate(fieldOf(node, 'y'))];
  return x === undefined || y === undefined ? undefined : { x, y };
}

function coordinate(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Math.abs(number) < 1e6 ? Math.round(number) : undefined;
}
