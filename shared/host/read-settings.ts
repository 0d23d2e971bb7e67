import type { z } from 'zod';
import { MOST_HISTORY_MEGABYTES, modelSettings, settings, type Settings } from './settings';

/** Settings as far as they could be read, and the names of the values that could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly unread: readonly string[];
}

type Stored = Readonly<Record<string, unknown>>;

/** What stands for a value that cannot be read, where the usual one could do harm: versions are deleted for want of space. */
const INSTEAD: Stored = { historyMegabytes: MOST_HISTORY_MEGABYTES };

/**
 * Reads stored settings a value at a time: one that this version does not know costs that value, and no other.
 * @param stored any JSON value
 */
export function readSettings(stored: unknown): ReadSettings {
  const unread: string[] = [];
  function each<Shape extends z.ZodRawShape>(shape: Shape, values: Stored, under = '') {
    const read = Object.entries(shape).map(([name, field]) => {
      const value = (field as z.ZodType).safeParse(values[name]);
      if (value.success) return [name, value.data];
      unread.push(under + name);
      return [name, INSTEAD[under + name] ?? (field as z.ZodType).parse(undefined)];
    });
    return Object.fromEntries(read) as z.output<z.ZodObject<Shape>>;
  }
  function part(name: string, whole: Stored): Stored {
    const value = whole[name] ?? {};
    if (isObject(value)) return value;
    unread.push(name);
    return {};
  }
  const { model, panels, ...values } = settings.shape;
  if (!isObject(stored)) return { settings: settings.parse(INSTEAD), unread: Object.keys(settings.shape) };
  const entries = Object.entries(part('panels', stored)).filter(([name, value]) => {
    const known = panels.safeParse({ [name]: value }).success;
    if (!known) unread.push(`panels.${name}`);
    return known;
  });
  return {
    settings: {
      ...each(values, stored),
      panels: panels.parse(Object.fromEntries(entries)),
      model: { ...model.parse(undefined), ...each(modelSettings.shape, part('model', stored), 'model.') },
    },
    unread,
  };
}

/**
 * What is stored once settings have changed: all that was not changed stands as it did, be it a value that this version does not know.
 * @param read what was read of `stored`
 */
export function storedAfter(stored: unknown, read: unknown, next: unknown): unknown {
  if (!isObject(stored) || !isObject(read) || !isObject(next))
    return same(read, next) && stored !== undefined ? stored : next;
  const unknown = Object.entries(stored).filter(
    ([name]) => !Object.hasOwn(read, name) && !Object.hasOwn(next, name),
  );
  const known = Object.entries(next).map(([name, value]) => [
    name,
    storedAfter(stored[name], read[name], value),
  ]);
  return Object.fromEntries([...unknown, ...known]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isObject(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
