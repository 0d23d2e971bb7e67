import type { z } from 'zod';
import { t } from '../words/words';

/**
 * What a schema found wrong, for people: the place in words, the value that stands there, and what was expected, such as
 * `nodes → n-3f9k2c8q7x1m → kind ("idea"): not one of question, claim, …`. Without a full stop.
 * @param issue the first one that was found
 * @param root what was checked
 */
export function describeIssue(issue: z.core.$ZodIssue | undefined, root: unknown): string {
  if (!issue) return t('not understood');
  const place: string[] = [];
  let value: unknown = root;
  for (const key of issue.path) {
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    place.push(typeof key === 'number' ? nameOf(value, key) : String(key));
  }
  const where = place.length > 0 ? `${place.join(' → ')} (${shown(value)}): ` : '';
  return `${where}${wordsOf(issue)}`;
}

/** How zod's own messages begin, which are English alone. */
const ZODS_OWN = /^(?:Invalid|Too|Unrecognized) /;

function wordsOf(issue: z.core.$ZodIssue): string {
  if (!ZODS_OWN.test(issue.message)) return t(issue.message);
  switch (issue.code) {
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      return issue.values.length === 1 ? t('not {values}', { values }) : t('not one of {values}', { values });
    }
    case 'invalid_type':
      return t('not of the type “{type}”', { type: issue.expected });
    case 'unrecognized_keys':
      return t('with fields that are not known: {fields}', { fields: issue.keys.join(', ') });
    case 'too_big':
      return t('more than {most}', { most: Number(issue.maximum) });
    case 'too_small':
      return t('less than {least}', { least: Number(issue.minimum) });
    default:
      return t('not in the form that it should have');
  }
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}

/** A record is named by its id (a place by its node's), anything else in a list by its number, counted from 1. */
function nameOf(item: unknown, index: number): string {
  if (isObject(item)) {
    if (typeof item.id === 'string') return item.id;
    if (typeof item.node === 'string') return item.node;
  }
  return t('number {index}', { index: index + 1 });
}

function shown(value: unknown): string {
  if (value === undefined) return t('missing');
  if (Array.isArray(value)) return t('a list');
  if (isObject(value)) return t('an object');
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
