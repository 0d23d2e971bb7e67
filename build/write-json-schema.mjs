import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './root.mjs';

// Node 20 does not read TypeScript: the generator is bundled first.
const bundle = join(ROOT, 'dist/json-schema.mjs');
await build({
  absWorkingDir: ROOT,
  entryPoints: ['build/json-schema.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
/** @type {{ jsonSchemaText: () => string }} */
const { jsonSchemaText } = await import(pathToFileURL(bundle).href);
const target = 'shared/map/counterpoint-map.schema.json';
writeFileSync(join(ROOT, target), jsonSchemaText());
console.log(`Wrote ${target}.`);
