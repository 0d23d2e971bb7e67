import type { Rule } from './finding';
import { bothSides } from './rules/both-sides';
import { circularSupport } from './rules/circular-support';
import { contradictoryTwin } from './rules/contradictory-twin';
import { crowded } from './rules/crowded';
import { duplicate } from './rules/duplicate';
import { equivocalObjection } from './rules/equivocal-objection';
import { evidenceWithoutSource } from './rules/evidence-without-source';
import { fallacyPattern } from './rules/fallacy-pattern';
import { hiddenReason } from './rules/hidden-reason';
import { likelihoodWords } from './rules/likelihood-words';
import { looseTerm } from './rules/loose-term';
import { nonDiagnostic } from './rules/non-diagnostic';
import { notAStatement } from './rules/not-a-statement';
import { objectionToNothing } from './rules/objection-to-nothing';
import { oneSided } from './rules/one-sided';
import { openCriticalQuestion } from './rules/open-critical-question';
import { orphan } from './rules/orphan';
import { passageNotInSource } from './rules/passage-not-in-source';
import { reportedBefore } from './rules/reported-before';
import { singleSource } from './rules/single-source';
import { termFromNowhere } from './rules/term-from-nowhere';
import { unsupportedClaim } from './rules/unsupported-claim';

/** Every check there is, by its id, which scripts and dismissals rely on: it never changes its meaning. */
export const RULES = {
  'both-sides': bothSides,
  'circular-support': circularSupport,
  'contradictory-twin': contradictoryTwin,
  crowded,
  duplicate,
  'equivocal-objection': equivocalObjection,
  'evidence-without-source': evidenceWithoutSource,
  'fallacy-pattern': fallacyPattern,
  'hidden-reason': hiddenReason,
  'likelihood-words': likelihoodWords,
  'loose-term': looseTerm,
  'non-diagnostic': nonDiagnostic,
  'not-a-statement': notAStatement,
  'objection-to-nothing': objectionToNothing,
  'one-sided': oneSided,
  'open-critical-question': openCriticalQuestion,
  orphan,
  'passage-not-in-source': passageNotInSource,
  'reported-before': reportedBefore,
  'single-source': singleSource,
  'term-from-nowhere': termFromNowhere,
  'unsupported-claim': unsupportedClaim,
} as const satisfies Record<string, Rule>;
