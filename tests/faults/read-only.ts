import type { Scenario } from './scenario';
export const readOnly: Scenario = {
  name: 'read-only',
  target: '',
  run: () => Promise.resolve({ tried: 0, failed: 0, problems: [], unmet: 'pending' }),
};
