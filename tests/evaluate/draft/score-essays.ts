import type { TextRange } from '../../../shared/text/range';
import { shapeGold } from './draft-gold';
import { macroF1 } from './macro-f1';
import type { ComponentType, Essay } from './read-essays';

/** Macro F1 on gold components. */
export interface EssayScore {
  readonly texts: number;
  /** Major claim, claim or premise. */
  readonly component: number;
  /** For or against, over claims and premises. */
  readonly stance: number;
}

/** What is said of an essay's components, in their order. */
export interface EssayGuess {
  readonly types: readonly ComponentType[];
  readonly stances: readonly ('for' | 'against')[];
}

/** From this confidence on an objection counts as one. */
const SURE = 0.5;

/** What the draft engine makes of an essay's gold components; the title is no paragraph of the argument. */
export function draftEssay({ text, components }: Essay): EssayGuess {
  const paragraphs = paragraphsOf(text).slice(1);
  const { levels, ties } = shapeGold(
    text,
    paragraphs.map((range) => ({
      range,
      segments: components.filter(({ start, end }) => start >= range.start && end <= range.end),
    })),
  );
  return {
    types: levels.map((level) => (level === 'main' ? 'MajorClaim' : level === 'claim' ? 'Claim' : 'Premise')),
    stances: ties.map(({ relation, confidence }) =>
      relation === 'opposes' && confidence >= SURE ? 'against' : 'for',
    ),
  };
}

/**
 * The position heuristic of Stab and Gurevych 2017, the baseline: the last component of the introduction and the first of the conclusion
 * are major claims, their neighbours and the first of each body paragraph claims, all others premises; everything is for.
 */
export function positionEssay({ text, components }: Essay): EssayGuess {
  const types: ComponentType[] = components.map(() => 'Premise');
  const body = paragraphsOf(text)
    .slice(1)
    .map(({ start, end }) =>
      components.flatMap((one, index) => (one.start >= start && one.end <= end ? [index] : [])),
    );
  body.forEach((indexes, at) => {
    const isLast = at > 0 && at === body.length - 1;
    indexes.forEach((index, position) => {
      const fromEnd = indexes.length - 1 - position;
      if (at === 0) types[index] = fromEnd === 0 ? 'MajorClaim' : fromEnd === 1 ? 'Claim' : 'Premise';
      else if (isLast) types[index] = position === 0 ? 'MajorClaim' : 'Claim';
      else if (position === 0) types[index] = 'Claim';
    });
  });
  return { types, stances: components.map(() => 'for') };
}

/** Scores a guess over all essays together. */
export function scoreEssays(essays: readonly Essay[], guess: (essay: Essay) => EssayGuess): EssayScore {
  const made = essays.map((essay) => ({ essay, ...guess(essay) }));
  const sided = made.flatMap(({ essay, stances }) =>
    essay.components.flatMap(({ stance }, index) =>
      stance ? [{ stance, made: stances[index] ?? 'for' }] : [],
    ),
  );
  return {
    texts: essays.length,
    component: macroF1(
      made.flatMap(({ essay }) => essay.components.map(({ type }) => type)),
      made.flatMap(({ types }) => types),
    ),
    stance: macroF1(
      sided.map(({ stance }) => stance),
      sided.map((one) => one.made),
    ),
  };
}

function paragraphsOf(text: string): TextRange[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const range = { start, end: start + paragraph.length };
    start = range.end + 2;
    return range;
  });
}
