import { findingsOf } from '../../shared/argue/check/find-findings';
import type { Finding } from '../../shared/argue/check/finding';
import { counted } from '../../shared/edit/words';
import { asKnown } from './as-known';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { mapOrTell } from './map-or-tell';

/** `counterpoint check`: what a reviewer would ask of a map. Exits with 1 where it cannot be right as it stands. */
export async function runCheck(
  { files: [file = ''], flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const { out } = context;
  const whole = await mapOrTell(file, context);
  if (!whole) return EXIT.problem;
  const map = asKnown(whole, values, context);
  if (!map) return EXIT.usage;
  const { open, dismissed } = findingsOf(map);
  if (flags.has('json')) out(JSON.stringify({ findings: open, dismissed }, null, 2));
  else for (const line of inLines(open, dismissed.length)) out(line);
  return open.some(({ severity }) => severity === 'error') ? EXIT.problem : EXIT.fine;
}

function inLines(findings: readonly Finding[], dismissed: number): string[] {
  const aside = dismissed > 0 ? ` ${counted(dismissed, 'finding')} set aside.` : '';
  if (findings.length === 0) return [`Nothing was found.${aside}`];
  return [
    ...findings.map(({ severity, rule, about, reason }) => `${severity}\t${rule}\t${about[0]}\t${reason}`),
    `${counted(findings.length, 'finding')}.${aside}`,
  ];
}
