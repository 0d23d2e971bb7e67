import { expect, test } from 'vitest';
import { documentLoss } from '../../../../shared/report/document-loss';
import { parseMap } from '../../../../shared/map/parse';
import { fixture } from '../../../support/fixture';
import { sampleMap } from '../../../support/sample-map';

function everyField() {
  const parsed = parseMap(fixture('maps/v2/every-field.argmap'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.map;
}

test('a page loses what belongs to the work on the map, and says so', () => {
  const { dropped } = documentLoss(everyField(), { kind: 'html', texts: true });
  const what = new Set(dropped.map((loss) => loss.what));
  for (const lost of ['steps', 'sources.versions']) expect(what).toContain(lost);
  for (const kept of ['nodes.text', 'sources.text', 'places']) expect(what).not.toContain(kept);
});

test('a page of a plain map loses nothing but its talk, which goes out by itself, and texts that are left out', () => {
  const lost = (texts: boolean): Set<string> =>
    new Set(documentLoss(sampleMap('talks'), { kind: 'html', texts }).dropped.map(({ what }) => what));
  expect(lost(true)).toEqual(new Set(['steps']));
  expect(lost(false)).toEqual(new Set(['steps', 'sources.text']));
});

test('a document in words has no places and no colours', () => {
  const what = new Set(
    documentLoss(sampleMap('combined'), { kind: 'docx' }).dropped.map((loss) => loss.what),
  );
  expect(what).toContain('places');
  expect(what).toContain('groups');
  expect(what).not.toContain('nodes.credibility');
});
