import type { Scenario } from './scenario';
export const powerLoss: Scenario = {
  name: 'power-loss',
  target: '',
  run: () => Promise.resolve({ tried: 0, failed: 0, problems: [], unmet: 'pending' }),
};
