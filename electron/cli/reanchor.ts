import { runCommand } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import { find, type ArgMap } from '../../shared/map/arg-map';
import { nodesOfPassage, passagesOfSource } from '../../shared/map/queries';
import type { Passage, Source } from '../../shared/map/schema';
import { recordsOf } from '../../shared/map/table';
import { fail, ok, type Result } from '../../shared/result';
import type { MeaningSign } from '../../shared/text/meaning';
import { quoteOf } from '../../shared/text/range';
import { rewordingOf } from '../../shared/text/reanchor/rewording';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { editContext } from './edit-context';
import { readMapOrCopy } from './map-or-copy';
import { readArticles } from './read-articles';
import { tellError } from './tell-error';
import { writeMap } from './write-map';

/** What became of a passage. */
interface Finding {
  passage: string;
  /** The nodes that rest on it. */
  nodes: string[];
  verdict: 'exact' | NonNullable<Passage['status']>;
  /** Where it is now, UTF-16 offsets; absent when it is lost. */
  start?: number;
  end?: number;
  before: string;
  now?: string;
  /** Why the meaning of reworded words may differ. */
  signs?: readonly MeaningSign[];
}

/** `counterpoint reanchor`: replaces an article's text in a map by a newer version, and says what became of each passage. */
export async function runReanchor(
  { files: [file = '', newer = ''], flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const done = await reanchor(file, newer, values.get('source'), context);
  if (!done.ok) {
    tellError(done.error, context.err);
    return EXIT.problem;
  }
  const { map, source } = done.value;
  const output = values.get('output') ?? file;
  const force = output === file || flags.has('force');
  const written = await writeMap(map, context.path(output), { force });
  if (!written.ok) {
    tellError(written.error, context.err);
    return EXIT.problem;
  }
  const findings = passagesOfSource(map, source.id).map((passage) => findingOf(map, source, passage));
  if (flags.has('json')) context.out(JSON.stringify({ source: source.id, passages: findings }, null, 2));
  else for (const finding of findings) context.out(inWords(finding));
  return EXIT.fine;
}

async function reanchor(
  file: string,
  newer: string,
  id: string | undefined,
  context: CliContext,
): Promise<Result<{ map: ArgMap; source: Source }>> {
  const read = await readMapOrCopy(context.path(file), context);
  if (!read.ok) return read;
  const { map } = read.value;
  const chosen = chooseSource(map, id);
  if (!chosen.ok) return chosen;
  const { articles } = await readArticles([newer], context);
  const [article] = articles;
  if (!article) return fail('no-article', 'The map was left as it is.');
  const { text, voices, pages, published, url } = article.article;
  const input = { id: chosen.value.id, text, voices, pages, published, url };
  const edit = runCommand(map, 'source.replace', input, editContext());
  if (!edit.ok) return edit;
  const replaced = applyDiff(map, edit.value.diff);
  const source = find(replaced, 'sources', chosen.value.id);
  return source ? ok({ map: replaced, source }) : fail('no-source', 'The article is gone.');
}

function chooseSource({ tables }: ArgMap, id: string | undefined): Result<Source> {
  const sources = [...recordsOf(tables.sources)];
  const [only] = sources;
  const chosen = sources.find((source) => source.id === id);
  if (chosen) return ok(chosen);
  if (id === undefined && only && sources.length === 1) return ok(only);
  const list = sources.map((source) => `\n  ${source.id}  ${source.title}`).join('');
  return sources.length === 0
    ? fail('no-source', 'The map has no article.')
    : fail('no-source', 'Which article? Name it with --source:', list);
}

function findingOf(map: ArgMap, source: Source, passage: Passage): Finding {
  const { id, start, end, exact, status } = passage;
  return {
    passage: id,
    nodes: nodesOfPassage(map, id).map((node) => node.id),
    verdict: status ?? 'exact',
    ...(status !== 'lost' && { start, end }),
    before: exact,
    ...(status !== 'lost' && { now: source.text.slice(start, end) }),
    ...(status === 'reworded' && { signs: rewordingOf(source, passage).signs }),
  };
}

function inWords({ verdict, before, now = '', signs = [] }: Finding): string {
  const short = (text: string): string => {
    const words = quoteOf(text, { start: 0, end: text.length });
    return words.length > 100 ? `${words.slice(0, 99)}…` : words;
  };
  const head = `${verdict.padEnd(9)}  “${short(before)}”`;
  if (verdict !== 'reworded') return head;
  const doubt = signs.length > 0 ? `; meaning may differ: ${signs.join(', ')}` : '';
  return `${head}\n      now  “${short(now)}”${doubt}`;
}
