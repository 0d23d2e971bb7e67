import { describe, expect, it } from 'vitest';
import { stepsOfBranch } from '../../../../shared/present/steps-of-branch';
import { announced } from '../../../../shared/present/announce';
import { handoutSheets, notesSheets } from '../../../../shared/present/sheets';
import { drawStep } from '../../../../shared/present/draw-step';
import { smallTextOf } from '../../../../shared/present/step-frame';
import { LEAST_TEXT } from '../../../../shared/present/stage';
import { playedSteps } from '../../../../shared/present/steps';
import { talkSlides } from '../../../../shared/present/talk';
import { talkLoss } from '../../../../shared/present/talk-loss';
import { sampleMap } from '../../../support/sample-map';
import { smallMap } from '../../../support/small-map';

describe('the talks of the samples', () => {
  it.each([
    ['combined', 12, 20],
    ['crossroads', 6, 8],
    ['endgame', 6, 8],
    ['talks', 6, 8],
  ] as const)('%s: tells its map in steps that can be read from the last row', (name, least, most) => {
    const map = sampleMap(name);
    const steps = playedSteps(map);
    expect(steps.length).toBeGreaterThanOrEqual(least);
    expect(steps.length).toBeLessThanOrEqual(most);
    expect(steps.filter((step) => smallTextOf(map, step) !== undefined)).toEqual([]);
    expect(steps.every(({ title, notes }) => title !== '' && notes !== undefined)).toBe(true);
  });
});

describe('steps made from a branch', () => {
  const map = smallMap(`
    question why: Why did it fail?
    claim wear: It was worn out.
    evidence rust: The bolts were rusty.
    counterargument new: They were new.
    wear answers why
    rust supports wear as step
    new opposes step
  `);
  const steps = stepsOfBranch(map, 'n-000000000001');

  it('tell the card, then one by one what bears on it, each followed by what bears on that', () => {
    expect(steps.map(({ title }) => title)).toEqual([
      'Why did it fail?',
      'Answer: It was worn out.',
      'Reason: The bolts were rusty.',
      'Undercut: They were new.',
    ]);
    expect(steps.map(({ hidden = [] }) => hidden.length)).toEqual([3, 2, 1, 0]);
  });

  it('say that text would be too small where too many cards are looked at', () => {
    const combined = sampleMap('combined');
    const nodes = [...combined.tables.nodes.built.keys()] as never[];
    const step = { id: 't-000000000001', order: 'a0', title: '', focus: { nodes } };
    expect(smallTextOf(combined, step)).toBeLessThan(LEAST_TEXT);
  });
});

describe('a talk that is handed out', () => {
  const map = sampleMap('talks');
  const slides = talkSlides(map, () => undefined);
  const pictures = slides.map((slide) => ({ slide, drawing: drawStep(map, slide.step, { theme: 'light' }) }));

  it('is announced with what is new in each step', () => {
    const steps = playedSteps(map);
    expect(announced(map, steps, 0)).toMatch(/^Step 1 of 8\. .*Question: At the talks/);
    expect(announced(map, steps, 1)).not.toMatch(/Question: At the talks/);
  });

  it('has a sheet for each step with its notes, and long notes go on on the next', () => {
    expect(notesSheets(pictures)).toHaveLength(slides.length);
    const [first] = pictures;
    if (!first) throw new Error('There is no step.');
    const long = { ...first, slide: { ...first.slide, notes: 'Words. '.repeat(2000) } };
    expect(notesSheets([long]).length).toBeGreaterThan(1);
    expect(handoutSheets(pictures, { notes: true })).toHaveLength(2);
  });

  it('tells which cards no step shows, and that notes stay behind', () => {
    const report = talkLoss(map, new Set(slides.flatMap(({ shows }) => shows.focus)), { notes: false });
    const dropped = report.dropped.map(({ what }) => what);
    expect(dropped).toContain('nodes');
    expect(dropped).toContain('steps.notes');
    expect(talkLoss(map, new Set(), { notes: true }).dropped.map(({ what }) => what)).not.toContain(
      'steps.notes',
    );
  });
});
