import { find } from '../../../shared/map/arg-map';
import { KIND } from '../../../shared/map/node-kinds';
import { sourcesOfNode } from '../../../shared/map/queries';
import { RELATION, RELATION_FOR } from '../../../shared/map/relations';
import type { Link, Node } from '../../../shared/map/schema';
import { recordsOf } from '../../../shared/map/table';
import type { RULES } from '../../../shared/argue/check/rules';
import { FALLACIES, LIKELIHOODS, OF_A_STEP } from './fault-words.data';
import { asClause, type Garden } from './garden';

/** Plants one fault. @returns the record that it is about; nothing where this map has no room for such a fault */
type Fault = (garden: Garden) => string | undefined;

/** A fault for each rule, as people make them: in the words of the maps, or of lists that were written before they were tried on the rules. */
export const FAULTS: Readonly<Record<keyof typeof RULES, Fault>> = {
  'both-sides': (garden) => {
    const link = garden.oneOf(garden.links().filter(isSided));
    const [card] = link?.premises ?? [];
    if (!link || card === undefined) return undefined;
    const { isAgainst } = RELATION[link.relation];
    garden.link([card], isAgainst ? RELATION_FOR.pro : RELATION_FOR.con, link.target);
    return card;
  },
  'circular-support': (garden) => {
    const top = garden.argued();
    let below = top;
    for (let steps = 1 + Math.floor((garden.number % 3) + 1); below && steps > 0; steps--) {
      const [premise] = garden.oneOf(garden.reasonsFor(below.id))?.premises ?? [];
      const next = find(garden.map, 'nodes', premise ?? '');
      if (!next) break;
      below = next;
    }
    if (!top || !below || below === top) return undefined;
    garden.supports(top.id, below.id);
    return top.id;
  },
  'contradictory-twin': (garden) => {
    const card = garden.oneOf(garden.statements().filter(({ text }) => denied(text) !== undefined));
    const other = garden.argued();
    if (!card || !other) return undefined;
    const twin = garden.card(denied(card.text) ?? '');
    garden.supports(twin, other.id);
    return twin;
  },
  crowded: (garden) => {
    const card = garden.argued();
    if (!card) return undefined;
    for (let count = garden.into(card.id).length; count < 8; count++)
      garden.supports(garden.card(`Reason ${count} of another kind.`), card.id);
    return card.id;
  },
  duplicate: (garden) => {
    const card = garden.oneOf(garden.statements().filter(({ text }) => text.split(/\s+/).length >= 6));
    const other = garden.argued();
    if (!card || !other) return undefined;
    const ways = [
      (text: string) => text,
      (text: string) => text.toLowerCase(),
      (text: string) => `${text.replace(/[.!]$/, '')}!`,
      (text: string) => `Moreover, ${asClause(text)}.`,
      (text: string) => text.replace(/\b(?:the|a|an)\s/i, ''),
    ];
    const copy = garden.card(garden.nextOf(ways)?.(card.text) ?? '');
    garden.supports(copy, other.id);
    return copy;
  },
  'equivocal-objection': (garden) => {
    const card = garden.argued();
    const words = garden.nextOf(OF_A_STEP);
    if (!card || words === undefined) return undefined;
    const objection = garden.card(words, 'counterargument');
    garden.link([objection], RELATION_FOR.con, { node: card.id });
    return objection;
  },
  'evidence-without-source': (garden) => {
    const card = garden.oneOf(
      garden.statements().filter(({ kind, passages }) => KIND[kind].needsPassage && passages),
    );
    if (!card || garden.map.tables.sources.size === 0) return undefined;
    const { passages: _passages, note: _note, ...rest } = card;
    return garden.put('nodes', rest);
  },
  'fallacy-pattern': (garden) => {
    const fallacy = garden.nextOf(FALLACIES);
    const card = garden.argued();
    if (!card || !fallacy) return undefined;
    const claim = garden.card(fallacy.says);
    garden.link([claim], fallacy.isAgainst ? RELATION_FOR.con : RELATION_FOR.pro, { node: card.id });
    if (fallacy.restsOn !== undefined) garden.supports(garden.card(fallacy.restsOn, 'evidence'), claim);
    return claim;
  },
  'hidden-reason': (garden) => {
    const [claim, reason] = [garden.argued(), garden.oneOf(garden.statements())];
    if (!claim || !reason || claim === reason || KIND[claim.kind].needsPassage) return undefined;
    const [a, b] = [claim.text.trim().replace(/[.!?]+$/, ''), asClause(reason.text)];
    const joined = [
      `${a}, because ${b}.`,
      `${a} because ${b}.`,
      `${a}, since ${b}.`,
      `${a}, given that ${b}.`,
      `${reason.text.trim().replace(/[.!?]+$/, '')}; therefore ${asClause(claim.text)}.`,
      `${reason.text.trim().replace(/[.!?]+$/, '')}, so ${asClause(claim.text)}.`,
      `${reason.text.trim().replace(/[.!?]+$/, '')}, which is why ${asClause(claim.text)}.`,
      `Because ${b}, ${asClause(claim.text)}.`,
    ];
    return garden.put('nodes', { ...claim, text: garden.nextOf(joined) ?? claim.text });
  },
  'likelihood-words': (garden) => {
    const card = garden.oneOf(garden.statements());
    const words = garden.nextOf(LIKELIHOODS);
    return card && words !== undefined ? garden.put('nodes', { ...card, text: words }) : undefined;
  },
  'loose-term': (garden) => {
    const link = garden.oneOf(garden.links().filter((one) => isSided(one) && isReasonForCard(one)));
    const card = garden.card(garden.nextOf(OUT_OF_PLACE) ?? '');
    return link && garden.put('links', { ...link, premises: [...link.premises, card] }) ? card : undefined;
  },
  'non-diagnostic': (garden) => {
    const asked = [...recordsOf(garden.map.tables.nodes)].filter(({ kind }) => KIND[kind].asks);
    const question = garden.oneOf(asked.filter(({ id }) => answersTo(garden, id).length >= 2));
    if (!question) return undefined;
    const evidence = garden.card('It was so before any of this began.', 'evidence');
    for (const answer of answersTo(garden, question.id)) garden.supports(evidence, answer);
    return evidence;
  },
  'not-a-statement': (garden) => {
    const card = garden.oneOf(garden.statements());
    if (!card) return undefined;
    const clause = asClause(card.text);
    const asked = [
      `Is it true that ${clause}?`,
      `Why should anybody think that ${clause}?`,
      `${clause}, is that so?`,
      `Who says that ${clause}`,
    ];
    return garden.put('nodes', { ...card, text: garden.nextOf(asked) ?? '' });
  },
  'objection-to-nothing': (garden) => {
    const card = garden.oneOf(
      garden
        .statements()
        .filter(
          ({ id, kind }) =>
            !KIND[kind].opposes && garden.from(id).every(({ relation }) => !RELATION[relation].isAgainst),
        ),
    );
    if (!card) return undefined;
    const objection = garden.card('Things were not always like that.', 'counterargument');
    garden.supports(objection, card.id);
    return objection;
  },
  'one-sided': (garden) => {
    const claims = garden
      .statements()
      .filter(({ id, main }) => main === true || garden.from(id).length === 0);
    const claim = garden.oneOf(claims.filter(({ id }) => garden.reasonsFor(id).length > 0));
    if (!claim) return undefined;
    for (let count = garden.reasonsFor(claim.id).length; count < 4; count++)
      garden.supports(garden.card(`There is a reason of another kind, number ${count}.`), claim.id);
    for (const link of garden.into(claim.id)) {
      if (RELATION[link.relation].isAgainst) garden.take('links', link.id);
      else for (const { id } of garden.into(link.id)) garden.take('links', id);
    }
    return claim.id;
  },
  'open-critical-question': (garden) => {
    const link = garden.oneOf(garden.links().filter(isSided));
    const critical = [
      { question: 'Could something else account for it?', status: garden.oneOf(['open', 'pending']) ?? '' },
    ];
    return link && garden.put('links', { ...link, scheme: 'Argument from sign', critical });
  },
  orphan: (garden) => {
    const card = garden.oneOf(garden.statements().filter(({ id }) => garden.into(id).length === 0));
    if (!card) return undefined;
    for (const { id, premises } of garden.from(card.id)) if (premises.length === 1) garden.take('links', id);
    return garden.from(card.id).length === 0 ? card.id : undefined;
  },
  'passage-not-in-source': (garden) => {
    const card = garden.oneOf(
      garden.statements().filter(({ passages }) => passages !== undefined && passages.length > 0),
    );
    const passage = find(garden.map, 'passages', garden.oneOf(card?.passages ?? []) ?? '');
    const status = garden.nextOf(['lost', 'ambiguous', 'reworded'] as const);
    return passage && status && garden.put('passages', { ...passage, status });
  },
  'reported-before': (garden) => {
    const card = garden.oneOf(
      garden.statements().filter((node) => sourcesOfNode(garden.map, node).length > 0),
    );
    const [source] = card ? sourcesOfNode(garden.map, card) : [];
    const [published, date] = garden.nextOf(TURNED) ?? [];
    if (!card || !source || published === undefined) return undefined;
    garden.put('sources', { ...source, published });
    return garden.put('nodes', { ...card, date });
  },
  'single-source': (garden) => {
    const sources = [...recordsOf(garden.map.tables.sources)];
    const claims = garden
      .statements()
      .filter((node) => (node.main === true || isAnswer(garden, node)) && sourcedBelow(garden, node) >= 3);
    const claim = garden.oneOf(claims);
    if (!claim || sources.length < 2) return undefined;
    for (const source of sources) garden.put('sources', { ...source, origin: 'one agency' });
    return claim.id;
  },
  'term-from-nowhere': (garden) => {
    const card = garden.oneOf(garden.statements().filter(({ text }) => longWords(text).length >= 4));
    if (!card) return undefined;
    const missing = garden.oneOf(longWords(card.text)) ?? '';
    const words = card.text.split(/\s+/).filter((word) => !word.includes(missing));
    const half = Math.ceil(words.length / 2);
    const premises = [words.slice(0, half), words.slice(half)].map((part) =>
      garden.card(`It is known of ${part.join(' ')}`),
    );
    return garden.link(premises, RELATION_FOR.pro, { node: card.id });
  },
  'unsupported-claim': (garden) => {
    const asked = [...recordsOf(garden.map.tables.nodes)].filter(({ kind }) => KIND[kind].asks);
    const question = garden.oneOf(asked);
    const claim = garden.card('It will end in another way altogether.');
    if (question) garden.link([claim], RELATION_FOR.answer, { node: question.id });
    else
      garden.put('nodes', {
        id: claim,
        kind: 'claim',
        text: 'It will end in another way altogether.',
        main: true,
      });
    return claim;
  },
};

/** When something was reported, and when it is said to have happened. */
const TURNED = [
  ['2025', '2026'],
  ['2025-06', '2025-07'],
  ['2025-06-30', '2025-07-01'],
  ['2025-12-31', '2026-01'],
  ['2024-02-28', '2024-02-29'],
] as const;

/** What has nothing to do with what the maps are about. */
const OUT_OF_PLACE = [
  'Mozart wrote his last symphonies within one summer.',
  'Basalt columns form when lava cools slowly.',
  'Bees dance to tell their sisters where flowers grow.',
  'Chess clocks were introduced in tournaments around 1883.',
];

function isSided({ relation, premises }: Link): boolean {
  return premises.length === 1 && !RELATION[relation].isAnswer;
}

function isReasonForCard({ relation, target }: Link): boolean {
  return !RELATION[relation].isAgainst && 'node' in target;
}

function isAnswer(garden: Garden, { id }: Node): boolean {
  return garden.from(id).some(({ relation }) => RELATION[relation].isAnswer);
}

function answersTo(garden: Garden, question: string): string[] {
  return garden
    .into(question)
    .flatMap(({ relation, premises }) => (RELATION[relation].isAnswer ? (premises[0] ?? []) : []));
}

/** A text with its first verb denied, or a denial taken out. */
function denied(text: string): string | undefined {
  const taken = text.replace(
    /\b(is|are|was|were|will|would|should|can|must|has|have|does|do|did) not\b/,
    '$1',
  );
  if (taken !== text) return taken;
  const given = text.replace(/\b(is|are|was|were|will|would|should|can|must)\b(?! not)/, '$1 not');
  return given === text ? undefined : given;
}

function longWords(text: string): string[] {
  return text.match(/\b[a-z]{6,}\b/g) ?? [];
}

/** How many cards with an article stand below, by whatever way. */
function sourcedBelow(garden: Garden, { id }: Node): number {
  const seen = new Set([id]);
  const waiting = [id];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop())
    for (const premise of garden.reasonsFor(at).flatMap(({ premises }) => premises))
      if (!seen.has(premise)) waiting.push(...(seen.add(premise) && [premise]));
  seen.delete(id);
  return [...seen].filter((card) => (find(garden.map, 'nodes', card)?.passages?.length ?? 0) > 0).length;
}
