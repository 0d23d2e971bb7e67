import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { learnBagOfWords } from './bag-of-words';
import { findCorpus } from './find-corpus';
import type { Editorial } from './read-editorials';
import { amountOf, draftEditorial, scoreEditorials } from './score-editorials';
import { draftEssay, positionEssay, scoreEssays } from './score-essays';
import { draftMicrotext, scoreMicrotexts } from './score-microtexts';

const HELP = `Scores the draft engine on a corpus that lies outside the repository, on its gold segments.

  npm run -s evaluate:draft -- --corpus DIR [--files GLOB] [--editorials] [--json]

arg-microtexts: macro F1 of central claim, role, function and attachment (Peldszus and Stede 2015).
Essays (AAE v2): macro F1 of component and stance (Stab and Gurevych 2017), beside their position heuristic.
News editorials (--editorials): macro F1 of evidence and claim over all units, a unit by the proposal that covers most of it (Al-Khatib et al. 2016),
and how much is proposed. The files with odd numbers chose the rules, the even ones tell; beside it a bag of words that is learned on the
odd ones.`;

/** @returns the exit code */
export function evaluate(args: readonly string[], from: string): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: 'string' },
      files: { type: 'string' },
      editorials: { type: 'boolean' },
      json: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  });
  if (values.help || values.corpus === undefined) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const corpus = findCorpus(resolve(from, values.corpus), {
    pattern: values.files,
    editorials: values.editorials ?? false,
  });
  if (!corpus.ok) {
    console.error(`${corpus.error.message} ${corpus.error.hint ?? ''}`);
    return 1;
  }
  const scored = corpus.value;
  if (scored.kind === 'editorials') tellEditorials(scored.texts, values.json);
  else if (scored.kind === 'microtexts') tell(scoreMicrotexts(scored.texts, draftMicrotext), values.json);
  else {
    tell(scoreEssays(scored.texts, draftEssay), values.json);
    if (!values.json) tell(scoreEssays(scored.texts, positionEssay), false, 'position heuristic');
  }
  return 0;
}

/** The number at the head of a file's name parts those that chose the rules from those that tell. */
function tellEditorials(texts: readonly Editorial[], json: boolean | undefined): void {
  const odd = texts.filter(({ id }) => parseInt(id, 10) % 2 === 1);
  const even = texts.filter(({ id }) => parseInt(id, 10) % 2 === 0);
  const halves = { all: texts, odd, even };
  for (const [half, some] of Object.entries(halves))
    tell(scoreEditorials(some, draftEditorial), json, `draft engine, ${half}`);
  tell(scoreEditorials(even, learnBagOfWords(odd)), json, 'bag of words, even');
  tell(amountOf(texts), json, 'proposals, all');
}

function tell(score: object, json: boolean | undefined, of = 'draft engine'): void {
  const rounded = Object.fromEntries(
    Object.entries(score).map(([name, value]) => [name, Math.round(Number(value) * 1000) / 1000]),
  );
  const words = Object.entries(rounded).map(([name, value]) => `${name} ${value}`);
  console.log(json ? JSON.stringify(rounded) : `${of}: ${words.join('  ')}`);
}
