import type { Source } from '../map/schema';
import type { CslItem } from './csl-item';
import { saysSomething } from './same-variable';
import { sharedFields, type CitedFields } from './source-item';
import { kindOf } from './types';

/** A source with what a reference says and it does not say yet. Nothing that it says is changed. */
export function filledIn(source: Source, cited: CitedFields): Source {
  const fields = sharedFields().filter(
    ({ field }) => field !== 'kind' && isEmpty(source[field]) && !isEmpty(cited[field]),
  );
  const filled = Object.fromEntries(fields.map(({ field }) => [field, cited[field]]));
  const title = source.title.trim() === '' ? cited.title : source.title;
  const now: CslItem = source.reference ?? {};
  const added = Object.entries(cited.reference ?? {}).filter(([variable]) => {
    if (saysSomething(variable, now) || variable === 'id') return false;
    if (variable === 'type') return kindOf(cited.reference ?? {}) === source.kind;
    if (variable === 'title') return title === cited.title;
    const shared = sharedFields().find((each) => each.variable === variable);
    return shared === undefined || isEmpty(source[shared.field]);
  });
  const reference = added.length === 0 ? {} : { reference: { ...now, ...Object.fromEntries(added) } };
  return { ...source, ...filled, title, ...reference };
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
