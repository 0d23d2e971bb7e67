import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Checker, findingsOf } from '../../shared/argue/check/find-findings';
import { RULES } from '../../shared/argue/check/rules';
import { runCommand } from '../../shared/edit/commands';
import { applyDiff } from '../../shared/edit/diff';
import { find } from '../../shared/map/arg-map';
import { tableOfId } from '../../shared/map/references';
import { anyMap } from '../support/arbitrary-map';
import { fixedContext } from '../support/edit-context';
import { seededRandom } from '../support/ids';
import { COMMAND_NAMES, randomInput } from '../support/random-edit';
import { randomMap } from '../support/random-map';

it('findings are about what is in the map, each with a reason, whatever the map holds', () => {
  fc.assert(
    fc.property(anyMap, ({ map }) => {
      const { open, dismissed } = findingsOf(map);
      for (const { rule, about, reason } of [...open, ...dismissed]) {
        expect(Object.keys(RULES)).toContain(rule);
        expect(reason).toMatch(/\S.*[.?]$/su);
        for (const id of about) {
          const table = tableOfId(id);
          expect(table !== undefined && table !== 'map' && find(map, table, id)).toBeTruthy();
        }
      }
    }),
    { numRuns: 300 },
  );
});

it('a checker that has seen other maps before finds what one finds that begins', () => {
  fc.assert(
    fc.property(fc.array(anyMap, { minLength: 2, maxLength: 4 }), (maps) => {
      const checker = new Checker();
      for (const { map } of maps) expect(checker.findings(map)).toEqual(findingsOf(map));
    }),
    { numRuns: 100 },
  );
});

/** Texts that the rules speak of, so that edits of words make findings come and go. */
const TEXTS = [
  'The council should close the old harbour bridge this winter.',
  'The council should not close the old harbour bridge this winter.',
  'Should the council close the bridge?',
  'The bridge is old, because nobody repaired the harbour in ten winters.',
  'That does not follow.',
  'It is likely that the bridge falls and probable that the harbour closes.',
  'Everybody knows that the bridge is old.',
  'Die alte Brücke am Hafen wird im Winter geschlossen, und niemand weiß warum es so lange dauert.',
  'Grain ships leave the harbour in winter.',
];

it('a checker that follows edits finds what one finds that begins, after each of them', () => {
  fc.assert(
    fc.property(fc.nat(), fc.integer({ min: 1, max: 30 }), (seed, cards) => {
      const random = seededRandom(seed);
      const context = fixedContext();
      let map = randomMap(cards, seed + 1);
      const checker = new Checker();
      checker.findings(map);
      for (let edit = 0; edit < 40; edit++) {
        const name = COMMAND_NAMES[Math.floor(random() * COMMAND_NAMES.length)] ?? 'node.set';
        const done = runCommand(map, name, randomInput(map, name, random, TEXTS), context);
        if (!done.ok) continue;
        map = applyDiff(map, done.value.diff);
        expect(checker.findings(map)).toEqual(findingsOf(map));
      }
    }),
    { numRuns: 40 },
  );
});
