import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import type { ExportOptions } from '../../shared/formats/export-options';
import type { LossReport } from '../../shared/formats/loss';
import { writeVersion1 } from '../../shared/formats/version-1';
import { serializeMap } from '../../shared/map/serialize';
import { cleanMap } from '../../shared/share/clean-map';
import { fail, ok, type AppError, type Result } from '../../shared/result';
import { runExport } from '../export/run-export';
import type { Exported } from '../export/export-job';
import { durableWrite } from '../files/durable-write';
import type { CliContext } from './cli-command';
import type { HowToRead } from './how-to-read';
import { refuseTorn } from './map-or-copy';
import { readAnyMap, type AnyMap } from './read-any-map';
import { tellError } from './tell-error';
import { tellLosses } from './tell-losses';

/** One file to make of another. */
export interface Conversion {
  /** Paths as a person typed them. */
  readonly input: string;
  readonly output: string;
  readonly read?: HowToRead | undefined;
  /** `argmap`, or the id of one of `EXPORTS`. */
  readonly to: string;
  readonly options: ExportOptions;
  /** What folded branches hide stays out. */
  readonly folded: boolean;
  readonly force: boolean;
  /** Of an `.argmap`: an older version of the file; absent for the present one. */
  readonly version?: 1 | undefined;
}

/** What became of one conversion, as `--report` writes it. */
export interface ConversionRecord {
  readonly input: string;
  readonly output: string;
  readonly from?: string;
  readonly to: string;
  readonly read?: LossReport;
  readonly written?: LossReport;
  readonly notes?: readonly string[];
  readonly error?: AppError;
}

/** Reads one file, writes another, and tells what was lost on the way. */
export async function convert(conversion: Conversion, context: CliContext): Promise<ConversionRecord> {
  const { input, output, to } = conversion;
  const base = { input, output, to };
  const read = await readAnyMap(input, context, conversion.read);
  if (!read.ok) return told(base, read.error, context);
  const { format, notes, report } = read.value;
  for (const note of notes) context.err(`${input}: ${note}`);
  if (report) tellLosses(input, report, context.err);
  const known = { ...base, from: format, ...(report && { read: report }) };

  const made = await makeFile(read.value, conversion, context);
  if (!made.ok) return told(known, made.error, context);
  const written = await write(made.value.bytes, conversion, context);
  if (!written.ok) return told(known, written.error, context);
  for (const note of made.value.notes) context.err(`${output}: ${note}`);
  tellLosses(output, made.value.report, context.err);
  context.out(`${input} → ${output}`);
  return { ...known, written: made.value.report, notes: [...notes, ...made.value.notes] };
}

function told(
  record: Omit<ConversionRecord, 'error'>,
  error: AppError,
  { err }: CliContext,
): ConversionRecord {
  tellError({ ...error, message: `${record.input}: ${error.message}` }, err);
  return { ...record, error };
}

async function makeFile(
  { map }: AnyMap,
  { to, options, folded, version }: Conversion,
  { exportWorker }: CliContext,
): Promise<Result<Exported>> {
  if (to === 'argmap') {
    const copy =
      options.clear === undefined
        ? ok({ map })
        : cleanMap(map, { clear: options.clear, without: [] }, new Date().toISOString());
    if (!copy.ok) return copy;
    const { text, report } =
      version === 1
        ? writeVersion1(copy.value.map)
        : { text: serializeMap(copy.value.map), report: { kept: {}, approximated: [], dropped: [] } };
    return ok({ bytes: Buffer.from(text), report, notes: [] });
  }
  const shown = folded ? { hidden: [], faded: [] } : undefined;
  return runExport({ content: serializeMap(map), kind: to, options, shown }, { worker: exportWorker });
}

async function write(
  bytes: Uint8Array,
  { output, to, force }: Conversion,
  { path }: CliContext,
): Promise<Result<unknown>> {
  const place = path(output);
  if (!force && existsSync(place))
    return fail(
      'exists',
      `“${basename(output)}” is there already.`,
      'Name another file, or replace it with --force.',
    );
  return (await refuseTorn(place)) ?? durableWrite(place, bytes, { json: to === 'argmap' });
}
