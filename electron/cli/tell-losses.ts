import { SIGN_READINGS } from '../../shared/formats/read-options';
import type { Loss, LossReport } from '../../shared/formats/loss';
import { keptInWords, lossInWords } from '../../shared/formats/loss-words';

const MOST = 20; // lines a sort of loss: more are in the report file

/** Writes what a conversion kept, approximated and dropped, item by item as far as a person reads. */
export function tellLosses(file: string, report: LossReport, err: (line: string) => void): void {
  const kept = keptInWords(report);
  if (kept !== '') err(`${file}: ${kept}`);
  for (const { option, taken, how } of report.assumed ?? [])
    err(`${file}: assumed: ${how} (--${option} ${taken}; the other way: --${option} ${otherWay(taken)})`);
  tell('approximated', report.approximated);
  tell('dropped', report.dropped);

  function tell(fate: string, losses: readonly Loss[]): void {
    for (const loss of losses.slice(0, MOST)) err(`${file}: ${fate}: ${lossInWords(loss)}`);
    const more = losses.length - MOST;
    if (more > 0) err(`${file}: ${fate}: ${more} more; --report FILE.json lists all.`);
  }
}

function otherWay(taken: string): string {
  return SIGN_READINGS.find((reading) => reading !== taken) ?? taken;
}
