import { bundleScript } from '../../../build/bundle-script.mjs';

/** The host's own code as one CommonJS text, for `Schedules`. @param change spoils it, for a control */
export async function bundleHost(change: (code: string) => string = (code) => code): Promise<string> {
  return change(await bundleScript('tests/support/world/host-code.ts', { format: 'cjs' }));
}
