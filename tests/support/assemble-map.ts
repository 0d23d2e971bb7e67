import type { NewId } from '../../shared/ids';
import type { MapRecords } from '../../shared/map/index-records';
import type {
  Comment,
  Head,
  Link,
  Node,
  Passage,
  Place,
  Rating,
  Source,
  Step,
} from '../../shared/map/schema';
import { isRange, splitsCharacter } from '../../shared/map/text-range';
import { textHash } from '../../shared/text/hash';
import { makePassage } from '../../shared/text/selector';
import type { MapRecipe } from './map-recipe';

/** Joins the records of a recipe up into a valid map: every number becomes a record that is there, or nothing. */
export function assemble(recipe: MapRecipe, newId: NewId): { head: Head; records: MapRecords } {
  const { unknown, settings, ...known } = recipe.head;
  const head: Head = {
    ...unknown,
    ...known,
    id: newId('map'),
    settings: settings && { ...settings.unknown, ...settings, ...{ unknown: undefined } },
  };
  const sourceIds = recipe.sources.map(() => newId('sources'));
  const sources = recipe.sources.map((drawn, index) => assembleSource(drawn, sourceIds, index));
  const passages = recipe.passages.flatMap((drawn) => assemblePassage(drawn, sources, newId));
  const groups = recipe.groups.map(({ unknown: more, ...group }) => ({
    ...more,
    ...group,
    id: newId('groups'),
  }));
  const nodes = assembleNodes(recipe, passages, groups, newId);
  const links = assembleLinks(recipe, nodes, newId);
  const places: Place[] = recipe.nodes.flatMap(({ place }, index) => {
    if (!place) return [];
    const { unknown: more, ...rest } = place;
    return [{ ...more, ...rest, node: nodes[index]?.id ?? '' }];
  });
  const nodeIds = (numbers: readonly number[]): string[] =>
    unique(numbers.flatMap((n) => at(nodes, n)?.id ?? []));
  const focusOf = (drawn: MapRecipe['steps'][number]['focus']): Step['focus'] => {
    if (Array.isArray(drawn)) return { nodes: nodeIds(drawn) };
    if (typeof drawn !== 'number') return { frame: drawn };
    const branch = at(nodes, drawn)?.id;
    return branch === undefined ? { nodes: [] } : { branch };
  };
  const steps = recipe.steps.map(({ unknown: more, focus, hidden, lit, ...rest }, index) => ({
    ...more,
    ...rest,
    id: newId('steps'),
    order: `a${index}`,
    focus: focusOf(focus),
    hidden: nodeIds(hidden),
    lit: unique(lit.flatMap((n) => at(passages, n)?.id ?? [])),
  }));
  const views = recipe.views.map(({ unknown: more, focus, ...rest }, index) => ({
    ...more,
    ...rest,
    id: newId('views'),
    order: `b${index}`,
    y: -rest.x,
    focus: nodeIds(focus),
  }));
  const comments = assembleComments(recipe, { map: [head], sources, passages, nodes, links }, newId);
  const subjects: Subjects = { map: [head], sources, passages, nodes, links };
  return {
    head,
    records: {
      ...{ sources, passages, groups, nodes, places, links, steps, views, comments },
      ratings: assembleRatings(recipe, nodes, newId),
      confirmed: recipe.confirmed.flatMap(({ unknown: more, on, cause, of, ...rest }) => {
        const [subject, why] = [at(nodes, on)?.id, at(subjects[of], cause)?.id];
        if (subject === undefined || why === undefined) return [];
        return [
          { ...more, ...rest, id: newId('confirmed'), on: subject, cause: why, hash: textHash(rest.by) },
        ];
      }),
      conflicts: recipe.conflicts.flatMap(({ unknown: more, record, of, ...rest }) => {
        const id = at(subjects[of], record)?.id;
        return id === undefined ? [] : [{ ...more, ...rest, id: newId('conflicts'), record: id, ours: [1] }];
      }),
    },
  };
}

/** The ids that numbers choose, each once. */
function chosenFrom(ids: readonly string[], numbers: readonly number[]): string[] {
  return unique(numbers.flatMap((n) => at(ids, n) ?? []));
}

/** The record that a number chooses; none from an empty list. */
function at<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}

/** An offset at a share of a text's length, never inside a character. */
function offsetAt(text: string, share: number): number {
  const offset = Math.floor(share * text.length);
  return splitsCharacter(text, offset) ? offset - 1 : offset;
}

/** The range between two shares of a text, when it is one that can be marked. */
function rangeAt(text: string, from: number, to: number): { start: number; end: number }[] {
  const [start, end] = [offsetAt(text, Math.min(from, to)), offsetAt(text, Math.max(from, to))];
  return isRange(text, start, end) ? [{ start, end }] : [];
}

function assembleSource(drawn: MapRecipe['sources'][number], ids: readonly string[], index: number): Source {
  const { unknown, voices, rejected, pages, drawsOn, dismissed, ...rest } = drawn;
  const { text } = drawn;
  return {
    ...unknown,
    ...rest,
    id: ids[index] ?? '',
    textHash: textHash(text),
    drawsOn: chosenFrom(ids, drawsOn),
    dismissed: dismissed && [{ finding: 'one-origin', with: chosenFrom(ids, dismissed) }],
    voices: voices.flatMap(({ from, to, word }) =>
      rangeAt(text, from, to).map((range) => ({ ...range, who: word })),
    ),
    rejected: rejected.flatMap(({ from, to, word }) =>
      rangeAt(text, from, to).map((range) => ({ ...range, kind: word })),
    ),
    pages: pages.map((share, index) => ({ start: offsetAt(text, share), label: `${index + 1}` })),
    versions: voices.map(({ word }) => ({
      text: word,
      textHash: textHash(word),
      replaced: '2026-01-01T00:00:00Z',
    })),
  };
}

function assemblePassage(
  drawn: MapRecipe['passages'][number],
  sources: readonly Source[],
  newId: NewId,
): Passage[] {
  const source = at(sources, drawn.source);
  if (!source) return [];
  return rangeAt(source.text, drawn.from, drawn.to).map((range) => ({
    ...drawn.unknown,
    ...makePassage({ id: newId('passages'), source, ...range }),
    status: drawn.status,
    // What is in doubt may quote another text, and what is lost lies nowhere.
    ...(drawn.status && { exact: 'what stood here once' }),
    ...(drawn.status === 'lost' && { start: 1_000_000, end: 1_000_009 }),
  }));
}

function assembleNodes(
  recipe: MapRecipe,
  passages: readonly Passage[],
  groups: readonly { id: string }[],
  newId: NewId,
): Node[] {
  const ids = recipe.nodes.map(() => newId('nodes'));
  return recipe.nodes.map((drawn, index) => {
    const { unknown, place: _place, passages: chosen, group, matrix, dismissed, ...rest } = drawn;
    const rows = unique((matrix ?? []).flatMap((n) => at(ids, n) ?? []));
    const [hypothesis] = ids;
    return {
      ...unknown,
      ...rest,
      id: ids[index] ?? '',
      passages: unique(chosen.flatMap((n) => at(passages, n)?.id ?? [])),
      group: group === undefined ? undefined : at(groups, group)?.id,
      dismissed: dismissed && [
        { finding: 'no-evidence', note: rest.text },
        { finding: 'one-source', with: chosenFrom(ids, dismissed) },
      ],
      matrix:
        matrix && hypothesis !== undefined
          ? {
              rows,
              neutral: rows.map((evidence) => ({ evidence, hypothesis, rating: 'NA' as const })),
              hidden: rows.slice(1),
              relevance: rows.map((evidence) => ({ evidence, weight: 0.5 })),
            }
          : undefined,
    };
  });
}

/** Links point at nodes or at earlier links, so that they make no circle. */
function assembleLinks(recipe: MapRecipe, nodes: readonly Node[], newId: NewId): Link[] {
  const links: Link[] = [];
  for (const {
    unknown,
    premises: chosen,
    target: number,
    targetsLink,
    relation,
    critical,
    dismissed,
    ...rest
  } of recipe.links) {
    const linkTarget = targetsLink ? at(links, number) : undefined;
    const nodeTarget = at(nodes, number);
    const premises = unique(chosen.flatMap((n) => at(nodes, n)?.id ?? [])).filter(
      (id) => linkTarget !== undefined || id !== nodeTarget?.id,
    );
    if (!nodeTarget || premises.length === 0) continue;
    const canAnswer = !linkTarget && premises.length === 1 && nodeTarget.kind === 'question';
    links.push({
      ...unknown,
      ...rest,
      id: newId('links'),
      relation: relation === 'answers' && !canAnswer ? 'supports' : relation,
      premises,
      target: linkTarget ? { link: linkTarget.id } : { node: nodeTarget.id },
      critical: critical && [
        { ...critical, node: critical.node === undefined ? undefined : at(nodes, critical.node)?.id },
      ],
      dismissed: dismissed && [
        {
          finding: 'no-grade',
          with: chosenFrom(
            nodes.map((node) => node.id),
            dismissed,
          ),
        },
      ],
    });
  }
  return links;
}

type Subjects = Record<'map' | 'sources' | 'passages' | 'nodes' | 'links', readonly { id: string }[]>;

function assembleComments(recipe: MapRecipe, subjects: Subjects, newId: NewId): Comment[] {
  const threads: Comment[] = [];
  return recipe.comments.flatMap(({ unknown, on, table, thread, resolved, ...rest }) => {
    const subject = at(subjects[table], on)?.id;
    if (subject === undefined) return [];
    const first = thread === undefined ? undefined : at(threads, thread);
    const field = { map: 'map', sources: 'source', passages: 'passage', nodes: 'node', links: 'link' }[table];
    const comment: Comment = {
      ...unknown,
      ...rest,
      id: newId('comments'),
      on: first?.on ?? ({ [field]: subject } as unknown as Comment['on']),
      thread: first?.id,
      resolved: resolved ? { by: rest.author, at: rest.created } : undefined,
      suggestion: resolved
        ? {
            ...{ kept: ['as', { it: 'is' }] },
            changes: [{ record: subject, field: 'text', to: rest.text }],
            after: first ? [first.id] : [],
          }
        : undefined,
    };
    if (!first) threads.push(comment);
    return [comment];
  });
}

function assembleRatings(recipe: MapRecipe, nodes: readonly Node[], newId: NewId): Rating[] {
  return recipe.ratings.flatMap(({ unknown, on, under, ...rest }) => {
    const node = at(nodes, on)?.id;
    const hypothesis = under === undefined ? undefined : at(nodes, under)?.id;
    if (node === undefined) return [];
    return [
      {
        ...unknown,
        ...rest,
        id: newId('ratings'),
        on: hypothesis === undefined ? { node } : { evidence: node, hypothesis },
      },
    ];
  });
}
