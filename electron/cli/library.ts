import { realpath } from 'node:fs/promises';
import { answerFrom, summaryOf, type LibraryAnswer } from '../../shared/library/questions';
import { dataFolder } from '../files/data-folder';
import { Library } from '../library/library';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { tellError } from './tell-error';

/** `counterpoint library`: the maps of a folder, or what is found in them. The index is the program's own. */
export async function runLibrary(
  { files: [typed = ''], flags, values }: CliArguments,
  { path, out, err }: CliContext,
): Promise<ExitCode> {
  const named = path(typed);
  const folder = await realpath(named).catch(() => named);
  const library = new Library(folder, dataFolder());
  const looked = await library.look();
  if (!looked.ok) {
    tellError(looked.error, err);
    return EXIT.problem;
  }
  const { unread, notes } = looked.value;
  for (const note of notes) tellError(note, err);
  for (const { path: file, error } of unread) err(`${file}: ${error.message}`);
  const words = values.get('search');
  const { index } = library;
  const found =
    words === undefined
      ? index.maps().map((map) => ({ path: map.path, ...summaryOf(map) }))
      : answerFrom(index, { kind: 'words', words });
  if (flags.has('json')) out(JSON.stringify(found, null, 2));
  else if ('found' in found) tellFound(found, out);
  else
    for (const map of found) out(`${map.path}  ${map.title}  cards ${map.cards}, articles ${map.articles}`);
  const isNothing = 'found' in found && found.count === 0;
  return unread.length > 0 || isNothing ? EXIT.problem : EXIT.fine;
}

function tellFound({ count, mapCount, found }: LibraryAnswer, out: (line: string) => void): void {
  for (const { path, title, hits } of found) {
    out(`${path}  ${title}`);
    for (const { what, id, text } of hits) if (what !== 'title') out(`  ${id}  ${text.replace(/\s+/g, ' ')}`);
  }
  out(`${count} found in ${mapCount} ${mapCount === 1 ? 'map' : 'maps'}`);
}
