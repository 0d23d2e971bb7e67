import { afterEach, expect, it } from 'vitest';
import { recogniseArticle, type KnownArticle } from '../../../../shared/article/recognise';
import de from '../../../../shared/words/catalogs/de.json';
import { speak } from '../../../../shared/words/words';

afterEach(() => speak('en', {}));

it('the note on a date that may be that of an event is in German, and the date stays open', () => {
  speak('de', de);
  const text = 'Die Fähre\n\nDer Rat entschied am 3. Mai 2026, dass sie auch im Winter fährt.';
  const article = recogniseArticle<KnownArticle>({ text, notes: [] });
  expect(article.published).toBeUndefined();
  expect(article.notes).toEqual([expect.stringMatching(/^Sein Datum ist nicht angegeben.*„3. Mai 2026“/)]);
});
