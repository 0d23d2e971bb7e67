import type { ExportOptions } from '../../shared/formats/export-options';
import type { ExportKind } from '../../shared/formats/exports';
import type { ExportRequest } from '../../shared/host/format-calls';
import { ok, type Result } from '../../shared/result';
import type { Session } from '../state/session';
import { shownNow } from './shown-now';

/** What a person has chosen in the export dialog. */
export interface ExportChoice {
  readonly kind: ExportKind;
  readonly options: ExportOptions;
  /** Only what the canvas shows, with its folds and filter; else the whole map, unfolded. */
  readonly asShown: boolean;
}

let count = 0;

/** The call that makes it, under a name of its own. The host has all edits by then; it fails when it could not be given them. */
export async function exportRequest(
  session: Session,
  { kind, options, asShown }: ExportChoice,
): Promise<Result<ExportRequest & { request: string }>> {
  const flushed = await session.flush();
  if (!flushed.ok) return flushed;
  // What the canvas shows is what was known on its date; links and verdicts of a document go by that, too.
  const { filter } = session.view.getState();
  const chosen = { ...options, ...(asShown && { knownOn: filter?.knownOn }) };
  const taken = Object.fromEntries(
    kind.takes.flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]])),
  );
  return ok({
    map: session.id,
    kind: kind.id,
    options: taken,
    ...(asShown && { shown: shownNow(session) }),
    request: `export-${++count}`,
  });
}
