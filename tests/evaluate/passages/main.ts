import { parseArgs } from 'node:util';
import { randomEditedText } from '../../support/edited-text';
import { seededRandom } from '../../support/ids';
import { judge, noScore } from './judge';

const HELP = `Edits random texts at random and counts how their passages are found again, with the truth known letter by letter.

  npm run -s evaluate:passages [-- --texts 2000] [--seed 1] [--json]

Fails when a passage is found, exact or moved, on other words, when one is called reworded in the same words or does not fit the one around it, or when fewer than 95 % of the untouched ones are found.`;

/** @returns the exit code */
export function evaluate(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      texts: { type: 'string', default: '2000' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const random = seededRandom(Number(values.seed));
  const score = noScore();
  for (let count = 0; count < Number(values.texts); count++) {
    const text = randomEditedText(random);
    for (const { start, end } of judge(text, score))
      console.error(`text ${count}: “${text.before.slice(start, end)}” was found on other words`);
  }
  const share = score.untouched === 0 ? 0 : score.found / score.untouched;
  if (values.json) console.log(JSON.stringify(score));
  else {
    console.log(
      Object.entries(score)
        .map(([name, value]) => `${name} ${value}`)
        .join('  '),
    );
    console.log(`found again of the untouched: ${(share * 100).toFixed(2)} %`);
  }
  return score.wrong === 0 && score.misfits === 0 && share >= 0.95 ? 0 : 1;
}
