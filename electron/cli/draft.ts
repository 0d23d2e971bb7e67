import { draftText } from '../../shared/draft/draft-text';
import type { Draft, Proposal } from '../../shared/draft/proposal';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import { arrange } from '../../shared/layout/arrange';
import { cardSizes } from '../../shared/layout/node-card';
import type { ArgMap } from '../../shared/map/arg-map';
import { ok, type Result } from '../../shared/result';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { editContext } from './edit-context';
import { mapOfArticles } from './import';
import { readArticles, type FileArticle } from './read-articles';
import { tellError } from './tell-error';
import { writeMap } from './write-map';

const DEFAULT_ACCEPT = 0.5;
const NO_SIZE = { width: 0, height: 0 };

interface DraftedArticle extends FileArticle {
  /** `s1`, `s2`, … for the JSON. */
  readonly id: string;
  readonly draft: Draft;
}

/** Runs `counterpoint draft`. */
export async function runDraft(
  { files, flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const output = values.get('output');
  const accept = Number(values.get('accept') ?? DEFAULT_ACCEPT);
  if (output === undefined && !flags.has('json')) {
    context.err('Where to? Name the map with -o, such as: -o out.argmap; or ask for --json.');
    return EXIT.usage;
  }
  if (!(accept >= 0 && accept <= 1)) {
    context.err(`--accept takes a number from 0 to 1, not “${values.get('accept')}”.`);
    return EXIT.usage;
  }
  const { articles, all } = await readArticles(files, context);
  if (articles.length === 0) return EXIT.problem;
  const drafted = articles.map((one, index): DraftedArticle => ({
    ...one,
    id: `s${index + 1}`,
    draft: draftOf(one),
  }));
  for (const { file, article } of drafted)
    if (article.language !== 'en')
      context.err(`${file}: this does not look English; the draft will miss most of its argument.`);
  if (output !== undefined) {
    const made = draftedMap(drafted, accept);
    const written = made.ok
      ? await writeMap(made.value, context.path(output), { force: flags.has('force') })
      : made;
    if (!written.ok) {
      tellError(written.error, context.err);
      return EXIT.problem;
    }
  }
  if (flags.has('json')) context.out(JSON.stringify(asJson(drafted), null, 2));
  else for (const { file, draft } of drafted) context.out(`${file}: ${inWords(draft, accept)}`);
  return all ? EXIT.fine : EXIT.problem;
}

function draftOf({ article: { text, title, voices } }: FileArticle): Draft {
  return draftText({ text, title, voices });
}

function inWords({ proposals }: Draft, accept: number): string {
  const taken = proposals.filter(({ confidence }) => confidence >= accept).length;
  return `${proposals.length} proposals, ${taken} of them accepted`;
}

/** A map of the articles with what is sure enough, arranged. */
function draftedMap(drafted: readonly DraftedArticle[], accept: number): Result<ArgMap> {
  const context = editContext();
  const made = mapOfArticles(drafted, context);
  if (!made.ok) return made;
  let { map } = made.value;
  for (const [index, { draft }] of drafted.entries()) {
    const taken = draft.proposals.filter(({ confidence }) => confidence >= accept);
    if (taken.length === 0) continue;
    const edit = runCommand(
      map,
      'draft.accept',
      { source: made.value.sources[index] ?? '', ...asInput(taken) },
      context,
    );
    if (!edit.ok) return edit;
    map = applyDiff(map, edit.value.diff);
  }
  const sizes = cardSizes(map);
  const places = [...arrange(map, (id) => sizes.get(id) ?? NO_SIZE)].map(([node, { x, y }]) => ({
    node,
    x,
    y,
  }));
  if (places.length === 0) return ok(map);
  const moved = runCommand(map, 'nodes.move', { places, label: 'Arrange' }, context);
  return moved.ok ? ok(applyDiff(map, moved.value.diff)) : moved;
}

/** Nodes with their places in the text, and the links between those that are taken. */
function asInput(taken: readonly Proposal[]) {
  const numbers = new Map(taken.map(({ id }, number) => [id, number]));
  return {
    nodes: taken.map(({ kind, text, start, end, speaker, main }) => ({
      kind,
      text,
      start,
      end,
      speaker,
      main,
    })),
    links: taken.flatMap(({ links }, premise) =>
      links.flatMap(({ relation, to }) => {
        const target = numbers.get(to);
        return target === undefined
          ? []
          : [{ relation, premise: { added: premise }, target: { added: target } }];
      }),
    ),
  };
}

/** Ids of proposals are unique over all files. */
function asJson(drafted: readonly DraftedArticle[]) {
  return {
    sources: drafted.map(({ id, file, article: { title, text, voices = [] } }) => ({
      id,
      file,
      title,
      text,
      voices,
    })),
    proposals: drafted.flatMap(({ id: source, draft }) =>
      draft.proposals.map(({ id, kind, main, start, end, text, confidence, cue, speaker, links }) => ({
        id: `${source}-${id}`,
        source,
        kind,
        main,
        start,
        end,
        text,
        confidence,
        cue,
        speaker: speaker ?? null,
        links: links.map((link) => ({ ...link, to: `${source}-${link.to}` })),
      })),
    ),
  };
}
