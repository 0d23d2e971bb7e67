import { LABEL } from '../dung/label';
import type { Standing, VerdictChoice } from '../map/standings';
import { VERDICTS } from '../map/verdicts';
import type { ElementStates } from './element-states';
import { END } from './flat';
import type { Network } from './network';
import { ROLE } from './roles';

/** How an element stands, as `standingsOf` says it; nothing for what has no verdict. */
export function standingIn(
  network: Network,
  states: ElementStates,
  choice: VerdictChoice,
  element: number,
): Standing | undefined {
  const role = network.role[element];
  if (role === ROLE.asking || role === ROLE.exclusive)
    return choice.labels ? questionIn(network, states, element) : undefined;
  const isJudged = role === ROLE.statement || (network.isLink(element) && states.ready[element] !== 0);
  if (!isJudged) return undefined;
  const outcome = choice.labels && VERDICTS[states.label[element] ?? 0];
  return {
    ...(outcome && { outcome }),
    ...(choice.degrees && { degree: states.strength[element] ?? NaN }),
  };
}

/** A question is answered by what stands of what answers it, or contested by what is undecided (`questionVerdicts`). */
function questionIn(network: Network, { label }: ElementStates, question: number): Standing {
  const answersThatAre = (is: number): string[] => answersTo(network, question, (link) => label[link] === is);
  const by = answersThatAre(LABEL.in);
  if (by.length > 0) return { outcome: 'answered', answers: by };
  const between = answersThatAre(LABEL.undecided);
  return { outcome: between.length > 0 ? 'contested' : 'open', answers: between };
}

/** The ids of the cards that answer a question by some of its links, sorted. */
function answersTo(network: Network, question: number, isWanted: (link: number) => boolean): string[] {
  const { role, ids, firstOnto, nextOnto, firstArrow, nextOfLink, arrowFrom, arrowTo } = network;
  const answers: string[] = [];
  for (let link = firstOnto[question] ?? END; link !== END; link = nextOnto[link] ?? END) {
    if (role[link] !== ROLE.answer || !isWanted(link)) continue;
    for (let a = firstArrow[link] ?? END; a !== END; a = nextOfLink[a] ?? END) {
      const premise = arrowFrom[a] ?? 0;
      if (arrowTo[a] === link && role[premise] === ROLE.statement) answers.push(ids[premise] ?? '');
    }
  }
  return answers.sort();
}
