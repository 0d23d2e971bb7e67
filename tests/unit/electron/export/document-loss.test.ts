import { expect, test } from 'vitest';
import { documentLoss } from '../../../../electron/export/document-loss';
import { parseMap } from '../../../../shared/map/parse';
import { fixture } from '../../../support/fixture';
import { sampleMap } from '../../../support/sample-map';

function everyField() {
  const parsed = parseMap(fixture('maps/v1/every-field.argmap'));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value.map;
}

test('a page loses what belongs to the work on the map, and says so', () => {
  const { dropped } = documentLoss(everyField(), { kind: 'html', texts: true });
  const what = new Set(dropped.map((loss) => loss.what));
  for (const lost of ['views', 'steps', 'sources.versions']) expect(what).toContain(lost);
  for (const kept of ['nodes.text', 'sources.text', 'places']) expect(what).not.toContain(kept);
});

test('a page of a plain map loses nothing but texts that are left out', () => {
  const map = sampleMap('talks');
  expect(documentLoss(map, { kind: 'html', texts: true }).dropped).toEqual([]);
  const what = documentLoss(map, { kind: 'html', texts: false }).dropped.map((loss) => loss.what);
  expect(what).toEqual(['sources.text']);
});

test('a document in words has no places and no colours', () => {
  const what = new Set(
    documentLoss(sampleMap('combined'), { kind: 'docx' }).dropped.map((loss) => loss.what),
  );
  expect(what).toContain('places');
  expect(what).toContain('groups');
  expect(what).not.toContain('nodes.credibility');
});
