import type { Scenario } from './scenario';
export const diskFull: Scenario = {
  name: 'disk-full',
  target: '',
  run: () => Promise.resolve({ tried: 0, failed: 0, problems: [], unmet: 'pending' }),
};
