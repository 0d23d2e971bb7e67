import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportJob } from '../../../../electron/export/export-job';
import { makeExport } from '../../../../electron/export/make-export';
import { serializeMap } from '../../../../shared/map/serialize';
import { recordsOf } from '../../../../shared/map/table';
import { EXPORT_WORKER } from '../../../support/export-worker';
import { sampleMap } from '../../../support/sample-map';

const folder = dirname(EXPORT_WORKER);
const map = sampleMap('talks');
const [first] = recordsOf(map.tables.nodes);

async function textOf(job: Partial<ExportJob>): Promise<string> {
  const made = await makeExport(
    {
      content: serializeMap(map),
      kind: 'markdown',
      options: {},
      folder,
      date: '2026-02-06T12:00:00Z',
      ...job,
    },
    () => undefined,
  );
  if (!made.ok) throw new Error(made.error.message);
  return new TextDecoder().decode(made.value.bytes);
}

describe('what goes out', () => {
  it('is the whole map, or what a filter leaves of it', async () => {
    const text = first?.text ?? '';
    expect(await textOf({})).toContain(text.slice(0, 20));
    const shown = { hidden: [first?.id ?? ''], faded: [] };
    expect(await textOf({ shown })).not.toContain(text.slice(0, 20));
    expect(await textOf({ kind: 'svg', shown })).not.toContain(first?.id);
  });

  it.each(['wpd', 'constructor', 'kialo'])('says in words when there is no such format: %s', async (kind) => {
    const made = await makeExport(
      { content: serializeMap(map), kind, options: {}, folder, date: '2026-02-06T12:00:00Z' },
      () => undefined,
    );
    expect(made).toMatchObject({ ok: false, error: { code: 'unsupported-format' } });
  });
});
