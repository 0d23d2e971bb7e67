import { KIND } from '../../map/node-kinds';
import type { Verdict } from './verdict';
import type { Found } from './verdicts';
import type { MapReading } from './map-reading';

/** How a question stands: nothing answers it, some answers hold, or none does and it is open between some. */
export type QuestionVerdict =
  | { readonly kind: 'open' }
  | { readonly kind: 'answered'; readonly by: readonly string[] }
  | { readonly kind: 'contested'; readonly between: readonly string[] };

/** The verdict of each question of a map, by its id; answers are named by the ids of their cards. */
export function questionVerdicts(
  reading: MapReading,
  { links }: Found<Verdict>,
): Map<string, QuestionVerdict> {
  const verdicts = new Map<string, QuestionVerdict>();
  reading.cards.forEach(({ id, kind }, card) => {
    if (!KIND[kind].asks) return;
    const answersThatAre = (verdict: Verdict): string[] =>
      (reading.onCard[card] ?? []).flatMap((i) => {
        const inference = reading.inferences[i];
        if (inference?.bears !== 'as answer' || links.get(inference.link.id) !== verdict) return [];
        return inference.premises.flatMap((premise) => reading.cards[premise]?.id ?? []);
      });
    const [by, between] = [answersThatAre('in'), answersThatAre('undecided')];
    if (by.length > 0) verdicts.set(id, { kind: 'answered', by });
    else verdicts.set(id, between.length > 0 ? { kind: 'contested', between } : { kind: 'open' });
  });
  return verdicts;
}
