import { mapFile as mapFile1 } from '../v1/map-file';
import { mapFile } from './map-file';
import { setAside } from './set-aside';
import { DEGREE_SEMANTICS, LABEL_SEMANTICS } from './settings';

type Raw = Record<string, unknown>;

/**
 * A file of version 1 as one of version 2. Everything is kept: how the map is judged goes where version 2 has it, and what was kept under a name that
 * now means something goes under another.
 */
export function from1(file: Raw): Raw {
  const { settings, ...kept } = setAside(file, mapFile1, mapFile) as Raw;
  return {
    ...kept,
    ...(settings !== undefined && { settings: isRaw(settings) ? settingsFrom1(settings) : settings }),
    ratings: [],
    confirmed: [],
    conflicts: [],
  };
}

function settingsFrom1({ semantics, baseScores, ...kept }: Raw): Raw {
  const verdicts = {
    ...(isOneOf(LABEL_SEMANTICS, semantics) && { labels: semantics }),
    ...(isOneOf(DEGREE_SEMANTICS, semantics) && { degrees: semantics }),
    ...(baseScores !== undefined && { bases: baseScores }),
  };
  const isKnown = 'labels' in verdicts || 'degrees' in verdicts;
  return {
    ...kept,
    ...(semantics !== undefined && !isKnown && { semantics }),
    ...(Object.keys(verdicts).length > 0 && { verdicts }),
  };
}

function isOneOf(names: readonly string[], value: unknown): boolean {
  return typeof value === 'string' && names.includes(value);
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
