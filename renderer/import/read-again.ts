import type { ReadSource } from '../../shared/host/contract';
import { find } from '../../shared/map/arg-map';
import { passagesOfSource } from '../../shared/map/queries';
import { sameValue } from '../../shared/map/same-value';
import type { Source } from '../../shared/map/schema';
import { textHash } from '../../shared/text/hash';
import { chooseFiles } from '../session/choose-files';
import { dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { notify } from '../state/workspace';
import { readOrigin, type Origin } from '../state/origin';
import { fieldsOfRead, readingOf, type ReadAs, type ReadFields, type Reading } from '../state/reading';

/** In which way the text that an article has now was read; nothing when that is not known. */
export function readAsNow(reading: Reading | undefined, source: Source): ReadAs | undefined {
  return reading?.ways.get(source.textHash);
}

/** Reads an article's file again in another encoding, and puts what comes out in place of its text. */
export async function readInEncoding(
  context: CommandContext,
  sourceId: string,
  encoding: string,
): Promise<void> {
  const reading = context.session.view.getState().readings.get(sourceId);
  if (reading) await readAgain(context, sourceId, reading.origin, encoding);
}

/** Asks for an article's file, after the window has forgotten it, and puts what it says in place of the article's text. */
export async function chooseAndReadAgain(context: CommandContext, sourceId: string): Promise<void> {
  const [chosen] = await chooseFiles(context.workspace, 'open-source');
  if (chosen) await readAgain(context, sourceId, { kind: 'file', ...chosen });
}

/** Whether an article's text can be read again: no passage is anchored in it. */
export function canReadAgain({ session }: CommandContext, sourceId: string): boolean {
  const { map } = session.map.store.getState();
  return find(map, 'sources', sourceId) !== undefined && passagesOfSource(map, sourceId).length === 0;
}

async function readAgain(
  context: CommandContext,
  sourceId: string,
  origin: Origin,
  encoding?: string,
): Promise<void> {
  const { workspace, session } = context;
  const read = await readOrigin(workspace.host, origin, encoding === undefined ? {} : { encoding });
  const source = find(session.map.store.getState().map, 'sources', sourceId);
  if (!source) return; // removed meanwhile
  if (!read.ok) {
    notify(workspace, { tone: 'error', ...read.error });
    return;
  }
  const { text, voices, pages } = read.value;
  const before = session.view.getState().readings.get(sourceId);
  const fields = fieldsToTake(source, readAsNow(before, source)?.fields, fieldsOfRead(read.value));
  if (
    text !== source.text &&
    !dispatchOrTell(context, 'source.reread', { id: sourceId, text, voices, pages, fields })
  )
    return;
  remember(context, sourceId, origin, read.value);
}

/** What a new reading says of each field that still is as the reading before had filled it in: what a person wrote stays. */
function fieldsToTake(source: Source, before: ReadFields | undefined, now: ReadFields): Partial<Fields> {
  if (!before) return {};
  const keys = Object.keys(now) as (keyof ReadFields)[];
  const untouched = keys.filter((key) => sameValue(source[key] ?? [], before[key] ?? []));
  return Object.fromEntries(untouched.map((key) => [key, now[key] ?? null]));
}

type Fields = { [Key in keyof ReadFields]: ReadFields[Key] | null };

function remember({ session }: CommandContext, sourceId: string, origin: Origin, read: ReadSource): void {
  const fresh = readingOf(origin, read, textHash(read.text));
  session.view.setState(({ readings }) => {
    const before = readings.get(sourceId);
    const reading =
      before?.origin === origin ? { ...before, ways: new Map([...before.ways, ...fresh.ways]) } : fresh;
    return { readings: new Map([...readings, [sourceId, reading]]) };
  });
}
