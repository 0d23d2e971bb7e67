import { passagesOfSource } from '../map/queries';
import type { Source } from '../map/schema';
import { fail, ok, type Result } from '../result';
import { textHash } from '../text/hash';
import { compareTexts } from '../text/reanchor/reanchor';
import { verdictsOf } from '../text/reanchor/verdicts-of';
import type { EditContext } from './command';
import { reanchored } from './reanchored';
import type { Staging } from './staging';

/** A newer version of an article: its text, and what is known of that. */
type NewVersion = Pick<Source, 'text' | 'voices' | 'pages' | 'published' | 'accessed' | 'url'>;

/** Puts another text in place of an article's. Every passage is looked for in it, and the old text stays with the article. */
export function replaceText(
  staging: Staging,
  old: Source,
  { text, voices, ...facts }: NewVersion,
  context: EditContext,
): Result<null> {
  if (text.trim() === '')
    return fail('empty-source', 'The new version has no text.', 'Choose another file, or paste its text.');
  const hash = textHash(text);
  if (hash === old.textHash) return fail('same-text', 'The article has this text already.');
  const find = compareTexts(old.text, text);
  const given = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
  const source: Source = {
    ...old,
    pages: undefined, // of the old text
    ...given,
    text,
    textHash: hash,
    voices: voices ?? stillThere(old.voices, find),
    rejected: stillThere(old.rejected, find),
    versions: [
      ...(old.versions ?? []).filter((version) => version.textHash !== hash),
      // An article that was only cited has no earlier text.
      ...(old.text === '' ? [] : [{ text: old.text, textHash: old.textHash, replaced: context.now() }]),
    ],
  };
  staging.put('sources', source);
  const passages = passagesOfSource(staging.map, old.id);
  const verdicts = verdictsOf(source, passages);
  for (const passage of passages) {
    const verdict = verdicts.get(passage.id);
    if (verdict) staging.put('passages', reanchored(passage, source, verdict));
  }
  return ok(null);
}

/** Ranges of the old text whose words are found for sure, where they are now. */
function stillThere<Range extends { start: number; end: number }>(
  ranges: readonly Range[] | undefined,
  find: ReturnType<typeof compareTexts>,
): Range[] | undefined {
  const verdicts = find(ranges ?? []);
  const found = (ranges ?? []).flatMap((range, index) => {
    const result = verdicts[index];
    return result?.verdict === 'exact' || result?.verdict === 'moved' ? [{ ...range, ...result.place }] : [];
  });
  return found.length > 0 ? found : undefined;
}
