import { runCommand } from '../../shared/edit/commands';
import type { EditContext } from '../../shared/edit/command';
import { applyDiff } from '../../shared/edit/diff';
import type { ArgMap } from '../../shared/map/arg-map';
import { newMap } from '../../shared/map/new-map';
import { ok, type Result } from '../../shared/result';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { editContext } from './edit-context';
import { readArticles, type FileArticle } from './read-articles';
import { tellError } from './tell-error';
import { writeMap } from './write-map';

/** A map with these articles as its sources, in their order. */
export function mapOfArticles(
  articles: readonly FileArticle[],
  context: EditContext,
): Result<{ map: ArgMap; sources: string[] }> {
  const [first] = articles;
  const title = articles.length === 1 && first ? first.article.title : `${articles.length} articles`;
  let map = newMap({ title, newId: context.newId, now: context.now() });
  const sources: string[] = [];
  for (const { article } of articles) {
    const { text, title, kind, authors, publisher, published, url, language, voices, pages } = article;
    const id = context.newId('sources');
    const fields = { id, text, title, kind, authors, publisher, published, url, language, voices, pages };
    const edit = runCommand(map, 'source.add', fields, context);
    if (!edit.ok) return edit;
    map = applyDiff(map, edit.value.diff);
    sources.push(id);
  }
  return ok({ map, sources });
}

/** Runs `counterpoint import`. Articles that cannot be read are told and left out; then the exit code is not 0. */
export async function runImport(
  { files, flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const output = values.get('output');
  if (output === undefined) {
    context.err('Where to? Name the map with -o, such as: -o map.argmap');
    return EXIT.usage;
  }
  const { articles, all } = await readArticles(files, context);
  if (articles.length === 0) return EXIT.problem;
  const made = mapOfArticles(articles, editContext());
  const written = made.ok
    ? await writeMap(made.value.map, context.path(output), { force: flags.has('force') })
    : made;
  if (!written.ok) {
    tellError(written.error, context.err);
    return EXIT.problem;
  }
  for (const { file, article } of articles) context.out(`${file}: “${article.title}”`);
  return all ? EXIT.fine : EXIT.problem;
}
