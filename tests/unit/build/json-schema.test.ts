import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { jsonSchemaText } from '../../../build/json-schema';

it('the JSON Schema that is checked in is the one that the schema gives (else: npm run schema)', () => {
  const url = new URL('../../../shared/map/counterpoint-map.schema.json', import.meta.url);
  expect(readFileSync(url, 'utf8')).toBe(jsonSchemaText());
});
