import { saidOfReferences } from '../../shared/edit/say-references';
import type { PastedReference } from '../../shared/formats/pasted-reference';
import { WIDEST_LIMITS } from '../../shared/map/limits';
import { parseMap } from '../../shared/map/parse';
import { recordsOf } from '../../shared/map/table';
import { showSource } from '../cards/show-source';
import { addedIds, dispatchOrTell } from '../command/dispatch-or-tell';
import type { CommandContext } from '../command/ui-command';
import { base64Of } from '../state/origin';
import { select } from '../state/view-store';
import { notify } from '../state/workspace';

/**
 * Brings references and quotations into the map that is shown, as one step of the undo list, and says what came of them.
 * @param content the map that their file was read as
 */
export function addReferences(context: CommandContext, content: string): void {
  const parsed = parseMap(content, WIDEST_LIMITS);
  if (!parsed.ok) return;
  const { tables } = parsed.value.map;
  const brought = {
    sources: [...recordsOf(tables.sources)],
    passages: [...recordsOf(tables.passages)],
    nodes: [...recordsOf(tables.nodes)],
  };
  const edit = dispatchOrTell(context, 'references.add', brought);
  if (!edit) return;
  const { session, workspace } = context;
  const cards = addedIds(edit, 'nodes');
  const [source] = addedIds(edit, 'sources');
  if (cards.length > 0) {
    select(session.view, cards);
    session.canvas.current?.fit(cards);
  } else if (source !== undefined) showSource(context, source);
  const said = saidOfReferences(edit.diff, brought);
  notify(workspace, { tone: edit.diff.length > 0 ? 'success' : 'info', ...said });
}

/** Reads references that were copied, in the host as every text of strangers, and brings them into the map. */
export async function addPastedReference(context: CommandContext, pasted: PastedReference): Promise<void> {
  const { workspace } = context;
  const { fileName, format, text } = pasted;
  const bytes = await base64Of(new Blob([text]));
  const read = await workspace.host.api['formats.readContent']({ fileName, bytes, format });
  if (read.ok) addReferences(context, read.value.content);
  else notify(workspace, { tone: 'error', ...read.error });
}
