import { KIND } from '../../../map/node-kinds';
import { RELATION } from '../../../map/relations';
import type { Node } from '../../../map/schema';
import { quoted } from '../../quoted';
import { sidesOf } from '../contentions';
import type { CardRule, Checked } from '../finding';
import { t } from '../../../words/words';

/** A pattern that is often a fallacy, and the question that tells. */
interface Pattern {
  /** Whether its words are there. */
  readonly says: (node: Node) => boolean;
  /** What has to hold of its place in the map besides. */
  readonly stands?: (node: Node, checked: Checked) => boolean;
  readonly asks: string;
}

const words =
  (pattern: RegExp): Pattern['says'] =>
  ({ text }) =>
    pattern.test(text);

const speaksAgainst = (node: Node, { from }: Checked): boolean =>
  from(node.id).some(({ relation }) => RELATION[relation].isAgainst);
const speaksFor = (node: Node, { from }: Checked): boolean =>
  from(node.id).some(({ relation }) => !RELATION[relation].isAgainst && !RELATION[relation].isAnswer);

const PATTERNS: readonly Pattern[] = [
  {
    stands: speaksAgainst,
    says: words(
      /\b(?:is|are|was|were) (?:a |an )?(?:hypocrites?|liars?|idiots?|fools?|crooks?|shills?|corrupt|biased|ignorant|stupid|paid by)\b/i,
    ),
    asks: 'Does it answer what was said, or speak of who said it (ad hominem)?',
  },
  {
    stands: speaksFor,
    says: words(
      /\b(?:everyone|everybody|most people|millions(?: of people)?|the majority(?: of people)?) (?:knows?|believes?|thinks?|agrees?|says?)\b/i,
    ),
    asks: 'Does it hold because many believe it (appeal to popularity)?',
  },
  {
    says: words(
      /\b(?:either\b.{3,80}\bor|the only (?:alternative|choice|option) (?:is|to)|no (?:other )?alternative but)\b/i,
    ),
    asks: 'Are these all the choices there are (false dilemma)?',
  },
  {
    says: words(
      /\b(?:slippery slope|(?:will|would) (?:inevitably|eventually) (?:lead|end|result)|next thing|before (?:long|you know it)|where will it (?:end|stop))\b/i,
    ),
    asks: 'Is each step on the way likely (slippery slope)?',
  },
  {
    says: words(/\b(?:all|every|always|never|none of)\b/i),
    stands: restsOnOneExample,
    asks: 'Does one example carry a claim about all (hasty generalisation)?',
  },
];

function restsOnOneExample(node: Node, checked: Checked): boolean {
  const { pro } = sidesOf(checked, node.id);
  const [only] = pro;
  const premise =
    pro.length === 1 && only?.premises.length === 1 ? checked.node(only.premises[0] ?? '') : undefined;
  return (
    premise !== undefined &&
    KIND[premise.kind].needsPassage &&
    /\b(?:for example|for instance|once|a friend|my )\b/i.test(premise.text)
  );
}

export const fallacyPattern: CardRule = {
  at: 'nodes',
  severity: 'hint',
  title: 'A pattern that is worth a question',
  about:
    'Some forms of words are often fallacies and often not. Each is a question put to the author, never a verdict.',
  find: (node, checked) => {
    if (!KIND[node.kind].isStatement || !checked.isEnglish(node)) return [];
    const pattern = PATTERNS.find(({ says, stands }) => says(node) && (stands?.(node, checked) ?? true));
    return pattern ? [{ about: [node.id], reason: `${quoted(node.text)}: ${t(pattern.asks)}` }] : [];
  },
};
