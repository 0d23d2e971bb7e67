import { describe, expect, it } from 'vitest';
import { bundleScript } from '../../build/bundle-script.mjs';
import { SPOILT_HOSTS, spoil } from '../faults/support/spoilt-hosts';

const code = await bundleScript('tests/support/world/host-code.ts', { format: 'cjs' });

describe('the hosts that the schedules must find out', () => {
  it.each(SPOILT_HOSTS.map((host) => [host.name, host] as const))(
    'the care that one lacks stands in the code once: it %s',
    (_, host) => {
      expect(spoil(code, host)).toBeTypeOf('string');
    },
  );
});
