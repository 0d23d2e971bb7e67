import type { HostApi } from '../../shared/host/contract';
import { diffMaps } from '../../shared/edit/diff-maps';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import type { ArgMap } from '../../shared/map/arg-map';
import { fail, ok, type Result } from '../../shared/result';
import { t } from '../../shared/words/words';
import type { CommandContext } from '../command/ui-command';
import { endTyping } from '../session/end-typing';
import type { MergeSubject } from '../state/compared';
import { notify } from '../state/workspace';

/** Which version is meant: a file that a person has named, or what the map's own file holds now. */
export type OtherVersion = Parameters<HostApi['merge.read']>[0]['of'];

/** Another version of the map that is shown, ready to be merged into it; `mark` of what its own file holds. */
export interface ReadVersion {
  readonly subject: MergeSubject;
  readonly mark?: string | undefined;
}

/** Reads another version of the map that is shown, and the one that both come from. A version that holds the same is a failure, which says so. */
export async function readOther(
  { workspace, session }: CommandContext,
  of: OtherVersion,
): Promise<Result<ReadVersion>> {
  endTyping(session);
  const flushed = await session.flush();
  if (!flushed.ok) return flushed;
  const mine = session.map.store.getState().map;
  const read = await workspace.host.api['merge.read']({ map: session.id, revision: session.revision(), of });
  if (!read.ok) return read;
  const { fileName, content, base, mark, notes } = read.value;
  for (const message of notes) notify(workspace, { tone: 'info', message });
  const theirs = mapIn(content);
  const common = base && mapIn(base.content);
  if (!theirs.ok) return theirs;
  if (common && !common.ok) return common;
  if (diffMaps(mine, theirs.value).length === 0)
    return fail(
      'same-map',
      '“{fileName}” holds the same as this map: there is nothing to merge.',
      undefined,
      {
        fileName,
      },
    );
  return ok({
    subject: {
      mine: { name: t('This map'), map: mine },
      theirs: { name: fileName, map: theirs.value },
      ...(base && common && { base: { map: common.value, taken: base.taken } }),
    },
    ...(mark !== undefined && { mark }),
  });
}

/** The host has held the file to the limits: this is its own text. */
function mapIn(content: string): Result<ArgMap> {
  const parsed = parseMap(content, WIDEST_LIMITS);
  return parsed.ok ? ok(parsed.value.map) : parsed;
}
