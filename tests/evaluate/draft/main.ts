import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findCorpus } from './find-corpus';
import { draftEssay, positionEssay, scoreEssays } from './score-essays';
import { draftMicrotext, scoreMicrotexts } from './score-microtexts';

const HELP = `Scores the draft engine on a corpus that lies outside the repository, on its gold segments.

  npm run -s evaluate:draft -- --corpus DIR [--files GLOB] [--json]

arg-microtexts: macro F1 of central claim, role, function and attachment (Peldszus and Stede 2015).
Essays (AAE v2): macro F1 of component and stance (Stab and Gurevych 2017), beside their position heuristic.`;

/** @returns the exit code */
export function evaluate(args: readonly string[], from: string): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      files: { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || values.corpus === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const corpus = findCorpus(resolve(from, values.corpus), values.files);
  if (!corpus.ok) {
    console.error(`${corpus.error.message} ${corpus.error.hint ?? ''}`);
    return 1;
  }
  const scored = corpus.value;
  if (scored.kind === 'microtexts') tell(scoreMicrotexts(scored.texts, draftMicrotext), values.json);
  else {
    tell(scoreEssays(scored.texts, draftEssay), values.json);
    if (!values.json) tell(scoreEssays(scored.texts, positionEssay), false, 'position heuristic');
  }
  return 0;
}

function tell(score: object, json: boolean | undefined, of = 'draft engine'): void {
  const rounded = Object.fromEntries(
    Object.entries(score).map(([name, value]) => [name, Math.round(Number(value) * 1000) / 1000]),
  );
  const words = Object.entries(rounded).map(([name, value]) => `${name} ${value}`);
  console.log(json ? JSON.stringify(rounded) : `${of}: ${words.join('  ')}`);
}
