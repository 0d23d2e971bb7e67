import '../no-eval';
import { Checker } from '../../shared/argue/check/find-findings';
import type { Finding } from '../../shared/argue/check/finding';
import { applyDiff } from '../../shared/edit/diff';
import { emptyMap } from '../../shared/map/arg-map';
import { NO_HEAD } from '../../shared/map/new-map';
import type { CheckReply, CheckTask } from './check-messages';
import { hear } from './language';

const PART = 500; // findings in one message

/** Holds a map without its articles’ texts, is told its edits, and checks it beside the interface. */
const checker = new Checker();
let map = emptyMap(NO_HEAD);
/** The numbers of what the page knows. */
let numbers: ReadonlyMap<Finding, number> = new Map();
let nextNumber = 0;

hear<CheckTask>((data) => {
  if (data.kind === 'edit') map = applyDiff(map, data.diff);
  else check();
});

function check(): void {
  const { open, dismissed } = checker.findings(map);
  const now = new Map<Finding, number>();
  const come: [number, Finding][] = [];
  const numberOf = (finding: Finding): number => {
    const known = numbers.get(finding);
    const number = known ?? nextNumber++;
    if (known === undefined) come.push([number, finding]);
    now.set(finding, number);
    return number;
  };
  const order = { open: Uint32Array.from(open, numberOf), dismissed: Uint32Array.from(dismissed, numberOf) };
  numbers = now;
  for (let from = 0; from < come.length; from += PART)
    reply({ kind: 'found', findings: come.slice(from, from + PART) });
  reply({ kind: 'checked', ...order });
}

function reply(message: CheckReply): void {
  self.postMessage(message);
}
