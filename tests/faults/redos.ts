import { Tally, type Scenario } from './scenario';

/** The regular expressions of the program's own code, each asked whether a text can be made that keeps it busy. */
export const redos: Scenario = {
  name: 'redos',
  target: '0 vulnerable',
  run: async (run) => {
    // The checker's programs in other languages are not needed: the one in JavaScript is the same.
    process.env['RECHECK_BACKEND'] = 'pure';
    const { patternsOf, slowness } = await import('../support/patterns');
    const patterns = patternsOf(process.cwd());
    const every = Math.max(1, Math.round(patterns.length / run.scaled(patterns.length)));
    const tally = new Tally();
    let unknown = 0;
    for (const [index, pattern] of patterns.entries()) {
      if (index % every !== 0) continue;
      const { status, attack } = slowness(pattern);
      if (status === 'unknown') unknown++;
      const vulnerable = status.startsWith('vulnerable');
      tally.count(
        vulnerable ? `${pattern.where} /${pattern.source}/: ${status}, ${attack ?? ''}` : undefined,
      );
      run.progress(index, patterns.length);
    }
    return tally.outcome({ note: `${unknown} could be told neither safe nor vulnerable in 10 s each` });
  },
};
