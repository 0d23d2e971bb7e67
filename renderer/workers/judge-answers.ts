import { cardContributions } from '../../shared/argue/map/card-contributions';
import { againMarks } from '../../shared/argue/map/again-marks';
import { readingOf } from '../../shared/argue/map/map-reading';
import { compareSemantics } from '../../shared/argue/map/side-by-side';
import { whatCarries } from '../../shared/argue/map/what-carries';
import { explain } from '../../shared/argue/map/why';
import { explainLink } from '../../shared/argue/map/why-link';
import { explainDegree } from '../../shared/argue/map/why-degree';
import type { ArgMap } from '../../shared/map/arg-map';
import { fail, ok, type Result } from '../../shared/result';
import type { Answer, Question } from './judge-questions';

const SECONDS = 5; // that searches may take, which the panel says

/** Answers a question about a map. */
export function answerTo(map: ArgMap, question: Question): Result<Answer> {
  const end = performance.now() + SECONDS * 1000;
  const isSpent = (): boolean => performance.now() > end;
  if (question.name === 'again') return ok(againMarks(map));
  if (question.name === 'compare') {
    const { threshold, degrees } = question;
    return compareSemantics(map, question.id, { threshold, degrees, isSpent });
  }
  if (question.name === 'weight') {
    const { units, held } = question;
    return whatCarries(map, question.id, { units, held, isSpent });
  }
  if (question.name === 'whyLink') return explainLink(map, question.id);
  const card = readingOf(map).cards.findIndex(({ id }) => id === question.id);
  if (card < 0) return fail('no-node', 'That card is no longer in the map.');
  switch (question.name) {
    case 'why':
      return explain(map, card);
    case 'whyDegree':
      return ok(explainDegree(map, card, question.degrees, { threshold: question.threshold, isSpent }));
    case 'contributions':
      return ok(
        cardContributions(map, card, question.kind, {
          semantics: question.degrees,
          random: Math.random,
        }),
      );
  }
}
