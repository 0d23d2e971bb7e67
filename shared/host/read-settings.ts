import type { z } from 'zod';
import { isObject, type Stored } from './stored-after';
import { MOST_HISTORY_MEGABYTES, modelSettings, settings, type Settings } from './settings';

/** Settings as far as they could be read, and the names of the values that could not. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly unread: readonly string[];
}

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
