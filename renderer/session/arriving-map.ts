import type { OpenedMap } from '../../shared/host/contract';
import type { ArgMap } from '../../shared/map/arg-map';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { MapReader } from '../../shared/map/map-reader';
import { parseMap } from '../../shared/map/parse';
import { fail, ok, type Result } from '../../shared/result';
import type { Workspace } from '../state/workspace';

const LOST = fail(
  'disconnected',
  'The connection to the program is lost.',
  'See that Counterpoint still runs in its terminal.',
);

/** A map that the host has opened, and its content as it was read while it came. */
export interface ArrivedMap extends Omit<OpenedMap, 'content' | 'pieces'> {
  readonly content: ArgMap;
}

/**
 * Asks for a map whose text comes in pieces, and reads them as they come: each takes some ms, so that the window goes on. The host has checked them.
 * While it looks whether all of them are sound together, the window makes ready what they would be shown with.
 * @param ask calls the host with the name by which the pieces come
 */
export async function arriving(
  { host, commands }: Pick<Workspace, 'host' | 'commands'>,
  ask: (request: string) => Promise<Result<OpenedMap>>,
): Promise<Result<ArrivedMap>> {
  const request = crypto.randomUUID();
  let reader = new MapReader();
  let content: ArgMap | undefined;
  let count = 0;
  let hear = (): void => undefined;
  let isLost = false;
  const end = await host.hearPieces(request, (piece) => {
    isLost ||= piece === undefined;
    if (!piece) return hear();
    const { part, text } = piece;
    if (part === 'head') reader = new MapReader();
    content = part === 'end' ? reader.done() : undefined;
    if (part !== 'end') reader.take({ part, text });
    else if (content) void commands.prepare(content);
    count++;
    hear();
  });
  try {
    const opened = await ask(request);
    if (!opened.ok || opened.value.pieces === undefined) return arrived(opened);
    // The answer and the pieces come by ways of their own.
    while (count < opened.value.pieces && !isLost) await new Promise<void>((resolve) => (hear = resolve));
    if (count < opened.value.pieces) return LOST;
    return content ? ok({ ...opened.value, content }) : arrived(opened);
  } finally {
    end();
  }
}

/** A map whose text came whole. */
export function arrived(opened: Result<OpenedMap>): Result<ArrivedMap> {
  if (!opened.ok) return opened;
  // The host has held the file to the limits before: this is its own text.
  const parsed = parseMap(opened.value.content, WIDEST_LIMITS);
  return parsed.ok ? ok({ ...opened.value, content: parsed.value.map }) : parsed;
}
