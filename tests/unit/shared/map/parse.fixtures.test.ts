import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { writeVersion1 } from '../../../../shared/formats/version-1';
import { TABLE_NAMES, type TableName } from '../../../../shared/map/arg-map';
import { parseMap } from '../../../../shared/map/parse';
import { headSchema } from '../../../../shared/map/schema';
import { TABLE_SCHEMAS } from '../../../../shared/map/table-schemas';
import { mapFile as mapFile1 } from '../../../../shared/map/v1/map-file';
import { serializeMap } from '../../../../shared/map/serialize';
import { fixture } from '../../../support/fixture';

const filesOf = (version: string): string[] =>
  readdirSync(new URL(`../../../fixtures/maps/${version}`, import.meta.url));

type Table = Record<string, object[]>;

/** The fields of these schemas that stand in none of the files, as `table.field`. */
function missingIn(version: string, schemas: Readonly<Partial<Record<TableName, z.ZodType>>>): string[] {
  const files = filesOf(version).map((name) => JSON.parse(fixture(`maps/${version}/${name}`)) as Table);
  return Object.entries(schemas).flatMap(([table, schema]) => {
    const fields = Object.keys((schema as z.ZodObject).shape);
    const seen = new Set(
      files.flatMap((file) => (file[table] ?? []).flatMap((record) => Object.keys(record))),
    );
    return fields.filter((field) => !seen.has(field)).map((field) => `${table}.${field}`);
  });
}

describe('the files of version 1, which are never edited', () => {
  it.each(filesOf('v1'))('%s opens, and goes back to version 1 byte by byte', (name) => {
    const text = fixture(`maps/v1/${name}`);
    const read = parseMap(text);
    if (!read.ok) throw new Error(read.error.message);
    const { text: written, report } = writeVersion1(read.value.map);
    expect(written).toBe(text);
    expect(report).toMatchObject({ approximated: [], dropped: [] });
    expect(read.value.notes[0]).toContain('from file version 1 to 2');
  });

  it('have, together, every field that the schema knows', () => {
    const { shape } = mapFile1;
    const tables = TABLE_NAMES.flatMap((table) =>
      table in shape ? [[table, (shape[table as 'nodes'] as z.ZodArray<z.ZodType>).element] as const] : [],
    );
    expect(tables.length).toBeGreaterThan(5);
    expect(missingIn('v1', Object.fromEntries(tables))).toEqual([]);
  });
});

describe('the files of version 2', () => {
  it.each(filesOf('v2'))('%s is read and written back byte by byte', (name) => {
    const text = fixture(`maps/v2/${name}`);
    const read = parseMap(text);
    expect(read.ok ? serializeMap(read.value.map) : read.error).toBe(text);
  });

  it('have, together, every field that the schema knows', () => {
    const heads = filesOf('v2').flatMap((name) =>
      Object.keys(JSON.parse(fixture(`maps/v2/${name}`)) as object),
    );
    expect(missingIn('v2', TABLE_SCHEMAS)).toEqual([]);
    expect(Object.keys(headSchema.shape).filter((field) => !heads.includes(field))).toEqual([]);
  });
});
