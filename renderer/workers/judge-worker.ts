import '../no-eval';
import { Judging } from '../../shared/argue/live/judging';
import type { VerdictChoice } from '../../shared/argue/map/standings';
import { emptyMap } from '../../shared/map/arg-map';
import { NO_HEAD } from '../../shared/map/new-map';
import { answerTo } from './judge-answers';
import type { JudgeReply, JudgeTask } from './judge-messages';
import { hear } from './language';

const PART = 5000; // standings in one message

/** Holds a map without its texts, is told its edits, and judges it beside the interface. */
const judging = new Judging(emptyMap(NO_HEAD));

hear<JudgeTask>((data) => {
  if (data.kind === 'edit') judging.edit(data.diff);
  else if (data.kind === 'judge') judge(data.choice, data.seconds);
  else reply({ kind: 'answer', number: data.number, answer: answerTo(judging.map, data.question) });
});

function reply(message: JudgeReply): void {
  self.postMessage(message);
}

function judge(choice: VerdictChoice, seconds: number): void {
  const end = performance.now() + seconds * 1000;
  const judged = judging.judge(choice, () => performance.now() > end);
  if (!judged.ok) {
    reply({ kind: 'failed', error: judged.error });
    return;
  }
  const { changes, settling } = judged.value;
  for (let from = 0; from < changes.length; from += PART)
    reply({ kind: 'standings', changes: changes.slice(from, from + PART) });
  reply({ kind: 'judged', settling });
}
