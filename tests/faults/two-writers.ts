import type { Scenario } from './scenario';
export const twoWriters: Scenario = {
  name: 'two-writers',
  target: '0 silent overwrites',
  run: () => Promise.resolve({ tried: 0, failed: 0, problems: [], unmet: 'pending' }),
};
