import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleScript } from './bundle-script.mjs';
import { ROOT } from './root.mjs';

const bundle = 'dist/json-schema.mjs';
await bundleScript('build/json-schema.ts', { out: bundle });
/** @type {{ jsonSchemaText: () => string }} */
const { jsonSchemaText } = await import(pathToFileURL(join(ROOT, bundle)).href);
const target = 'shared/map/counterpoint-map.schema.json';
writeFileSync(join(ROOT, target), jsonSchemaText());
console.log(`Wrote ${target}.`);
