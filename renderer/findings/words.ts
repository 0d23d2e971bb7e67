import { SEVERITIES, type Finding, type Severity } from '../../shared/argue/check/finding';
import { inSeries } from '../../shared/words/locale';
import { msg, t, worded } from '../../shared/words/words';

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = worded({
  error: 'Error',
  warning: 'Warning',
  hint: 'Question',
});

export const PANEL_WORDS = worded({
  notYet: 'The map is being checked…',
  none: 'Nothing was found. What remains to be judged is whether the reasons are good ones.',
  empty: 'There are no cards yet. What is found in a map stands here as soon as it has some.',
  note: 'Why it is fine as it is; kept in the map (Enter sets it aside)',
} as const);

const COUNTED: Readonly<Record<Severity, string>> = {
  error: msg('{count, plural, one {# error} other {# errors}}'),
  warning: msg('{count, plural, one {# warning} other {# warnings}}'),
  hint: msg('{count, plural, one {# question} other {# questions}}'),
};

/** "1 error, 3 warnings, 12 questions". */
export function severityCounts(
  findings: readonly Pick<Finding, 'severity'>[],
  severities: readonly Severity[] = SEVERITIES,
): string {
  const parts = severities.flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length;
    return count > 0 ? [t(COUNTED[severity], { count })] : [];
  });
  return parts.length > 0 ? inSeries(parts) : t('no findings');
}
