import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { parseMap } from '../../../../shared/map/parse';
import { TABLE_SCHEMAS } from '../../../../shared/map/table-schemas';
import { serializeMap } from '../../../../shared/map/serialize';
import { fixture } from '../../../support/fixture';

const VERSION_1 = readdirSync(new URL('../../../fixtures/maps/v1', import.meta.url));

describe('the files of version 1, which are never edited', () => {
  it.each(VERSION_1)('%s is read and written back byte by byte', (name) => {
    const text = fixture(`maps/v1/${name}`);
    const read = parseMap(text);
    expect(read.ok ? serializeMap(read.value.map) : read.error).toBe(text);
  });

  it('have, together, every field that the schema knows', () => {
    const files = VERSION_1.map((name) => JSON.parse(fixture(`maps/v1/${name}`)) as Record<string, object[]>);
    const missing = Object.entries(TABLE_SCHEMAS).flatMap(([table, schema]) => {
      const fields = Object.keys((schema as z.ZodObject).shape);
      const seen = new Set(
        files.flatMap((file) => (file[table] ?? []).flatMap((record) => Object.keys(record))),
      );
      return fields.filter((field) => !seen.has(field)).map((field) => `${table}.${field}`);
    });
    expect(missing).toEqual([]);
  });
});
