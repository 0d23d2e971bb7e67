import { readFileSync } from 'node:fs';

/** The text of a file in tests/fixtures. */
export function fixture(path: string): string {
  return readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
}

/** The fixture that has every field, as JSON that a test may change. */
export function everyField(): FixtureFile {
  return JSON.parse(fixture('maps/v2/every-field.argmap')) as FixtureFile;
}

type Records = Record<string, unknown>[];

/** A map's file whose tables a test may reach into. */
export interface FixtureFile extends Record<string, unknown> {
  sources: Records;
  passages: Records;
  nodes: Records;
  places: Records;
  links: Records;
  comments: Records;
  views: Records;
}
