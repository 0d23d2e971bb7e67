import { z } from 'zod';
import { idSchema } from '../../id-schema';
import { linksFrom } from '../../map/queries';
import { isNeutral, linkOfRating, ratingOfLink, RATINGS, type Rating } from '../../map/ratings';
import { find } from '../../map/arg-map';
import { RELATION } from '../../map/relations';
import { ratingSchema, type Link, type Node } from '../../map/schema';
import { getRecord } from '../../map/table';
import { fail, ok, type Result } from '../../result';
import { defineCommand, type EditContext } from '../command';
import { behindSiblings } from '../link-order';
import { checkLink } from '../links';
import { removeWithDependants } from '../removal';
import { Staging } from '../staging';
import { t } from '../../words/words';

const cell = z.object({
  evidence: idSchema('nodes'),
  hypothesis: idSchema('nodes'),
  /** `null` empties the cell. */
  rating: z.enum(RATINGS).nullable(),
});

/**
 * Rates evidence against hypotheses: each cell is the link from one to the other, made, changed or removed; what says that there is none stands at the
 * question. Links with several premises, and bearings through other cards, are not touched: they are edited on the map.
 */
export const matrixRate = defineCommand({
  name: 'matrix.rate',
  input: z.object({
    question: idSchema('nodes'),
    cells: z.array(cell).min(1, 'choose what to rate'),
    /** Who rates: then it is written down, for a second reading. Empty: nobody is named. */
    by: ratingSchema.shape.by.default(''),
  }),
  run: (map, { question, cells, by }, context) => {
    const staging = new Staging(map);
    if (!find(map, 'nodes', question)) return fail('no-node', 'That question is no longer in the map.');
    const last = new Map(cells.map((each) => [`${each.evidence} ${each.hypothesis}`, each]));
    const wanted = [...last.values()];
    for (const { evidence, hypothesis } of wanted)
      if (!find(map, 'nodes', evidence) || !find(map, 'nodes', hypothesis))
        return fail('no-node', 'A card of that cell is no longer in the map.');
    // First all that goes, since removing looks at the map as it was.
    removeWithDependants(
      staging,
      wanted.flatMap((each) => spare(direct(staging.map, each), each.rating).map(({ id }) => id)),
    );
    for (const each of wanted) {
      const rated = rate(staging, each, context);
      if (!rated.ok) return rated;
    }
    noteNeutral(staging, question, wanted);
    if (by.trim() !== '') noteWho(staging, wanted, by.trim(), context);
    return ok({
      label: t('Rate {count, plural, one {# cell} other {# cells}}', { count: wanted.length }),
      diff: staging.diff(),
    });
  },
});

type Cell = z.output<typeof cell>;

/** The links that one cell is made of. */
function direct(map: Staging['map'], { evidence, hypothesis }: Cell): Link[] {
  return linksFrom(map, evidence).filter(
    ({ premises, target, relation }) =>
      premises.length === 1 && 'node' in target && target.node === hypothesis && !RELATION[relation].isAnswer,
  );
}

/** Of a cell's links the one that takes a rating: that which says it, else one of its side, else any. */
function kept(links: readonly Link[], rating: Rating | null): Link | undefined {
  if (rating === null || isNeutral(rating)) return undefined;
  const { relation } = linkOfRating(rating);
  return (
    links.find((link) => ratingOfLink(link) === rating) ??
    links.find((link) => link.relation === relation) ??
    links[0]
  );
}

function spare(links: readonly Link[], rating: Rating | null): Link[] {
  const one = kept(links, rating);
  return links.filter((link) => link !== one);
}

function rate(staging: Staging, each: Cell, context: EditContext): Result<null> {
  const { evidence, hypothesis, rating } = each;
  if (rating === null || isNeutral(rating)) return ok(null);
  const known = kept(direct(staging.map, each), rating);
  if (known && ratingOfLink(known) === rating) return ok(null);
  const said = linkOfRating(rating);
  const target = { node: hypothesis };
  const link = known
    ? { ...known, ...said }
    : behindSiblings(staging, { id: context.newId('links'), ...said, premises: [evidence], target });
  // A spare link of the wanted side is gone already, so that it is no twin.
  const checked = known ? ok(link) : checkLink(staging, link);
  if (!checked.ok) return checked;
  staging.put('links', checked.value);
  return ok(null);
}

/** Writes down who has rated each cell, and when; what is emptied is forgotten. What a person has rated alike before keeps its time. */
function noteWho(staging: Staging, cells: readonly Cell[], by: string, context: EditContext): void {
  for (const { evidence, hypothesis, rating } of cells) {
    const before = (getRecord(staging.map.referrers, evidence) ?? [])
      .flatMap((id) => find(staging.map, 'ratings', id) ?? [])
      .find(
        ({ on, by: who }) =>
          who === by && 'hypothesis' in on && on.evidence === evidence && on.hypothesis === hypothesis,
      );
    if (before?.value === (rating ?? undefined)) continue;
    if (rating === null) {
      if (before) staging.remove('ratings', before.id);
    } else {
      const said = { on: { evidence, hypothesis }, value: rating, by, at: context.now() };
      staging.put('ratings', { ...before, id: before?.id ?? context.newId('ratings'), ...said });
    }
  }
}

/** Writes at the question which cells say that there is no link, and forgets those that say something else now. */
function noteNeutral(staging: Staging, question: string, cells: readonly Cell[]): void {
  const node = staging.get('nodes', question);
  if (!node) return;
  const before = node.matrix ?? { rows: [], neutral: [] };
  const isRated = new Set(cells.map(({ evidence, hypothesis }) => `${evidence} ${hypothesis}`));
  const neutral = before.neutral.filter(
    ({ evidence, hypothesis }) => !isRated.has(`${evidence} ${hypothesis}`),
  );
  for (const { evidence, hypothesis, rating } of cells)
    if (rating !== null && isNeutral(rating)) neutral.push({ evidence, hypothesis, rating });
  if (neutral.length === 0 && before.neutral.length === 0) return;
  const matrix: Node['matrix'] = { ...before, neutral };
  staging.put('nodes', { ...node, matrix });
}
