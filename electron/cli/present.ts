import { unzipSync } from 'fflate';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { exportOptions, THEMES, type ExportOptions } from '../../shared/formats/export-options';
import type { TalkKind } from '../../shared/formats/exports';
import { serializeMap } from '../../shared/map/serialize';
import { durableWrite } from '../files/durable-write';
import { fileError } from '../files/file-errors';
import { runExport } from '../export/run-export';
import { EXIT, type CliArguments, type CliContext, type ExitCode } from './cli-command';
import { mapOrTell } from './map-or-tell';
import { runConversions } from './run-conversions';
import { tellError } from './tell-error';
import { tellLosses } from './tell-losses';

const KINDS: Readonly<Record<string, TalkKind>> = { '.html': 'talk', '.pptx': 'pptx', '.pdf': 'talk-pdf' };

/** `counterpoint present`: the talk of a map as a web page, slides, PDF, or a folder of pictures. */
export async function runPresent(
  { files: [input = ''], flags, values }: CliArguments,
  context: CliContext,
): Promise<ExitCode> {
  const output = values.get('to');
  const options = exportOptions.safeParse({
    theme: values.get('theme'),
    clear: values.get('clear'),
    notes: flags.has('notes'),
    six: flags.has('six'),
  });
  if (output === undefined) {
    context.err('As what? Name a file or a folder with --to, such as: --to talk.html');
    return EXIT.usage;
  }
  if (!options.success) {
    context.err(`--theme takes one of: ${THEMES.join(', ')}.`);
    return EXIT.usage;
  }
  const to = KINDS[extname(output).toLowerCase()];
  if (to === undefined)
    return writePictures(
      input,
      { folder: output, options: options.data, force: flags.has('force') },
      context,
    );
  const conversion = { input, output, to, options: options.data, folded: false };
  return runConversions(
    { files: [conversion], force: flags.has('force'), into: undefined, report: values.get('report') },
    context,
  );
}

/** A PNG of each step in a folder, which is made when it is not there. */
async function writePictures(
  input: string,
  { folder, options, force }: { folder: string; options: ExportOptions; force: boolean },
  context: CliContext,
): Promise<ExitCode> {
  const map = await mapOrTell(input, context);
  if (!map) return EXIT.problem;
  const job = { content: serializeMap(map), kind: 'talk-png', options };
  const made = await runExport(job, { worker: context.exportWorker });
  if (!made.ok) {
    tellError(made.error, context.err);
    return EXIT.problem;
  }
  const pictures = Object.entries(unzipSync(made.value.bytes)).map(([name, bytes]) => ({
    path: join(folder, name),
    bytes,
  }));
  const there = pictures.find(({ path }) => existsSync(context.path(path)));
  if (there && !force) {
    context.err(
      `“${there.path}” is there already. Name another folder, or replace its pictures with --force.`,
    );
    return EXIT.problem;
  }
  try {
    await mkdir(context.path(folder), { recursive: true });
  } catch (error) {
    const failed = fileError(error, `The folder “${folder}” could not be made.`);
    if (!failed.ok) tellError(failed.error, context.err);
    return EXIT.problem;
  }
  for (const { path, bytes } of pictures) {
    const written = await durableWrite(context.path(path), bytes);
    if (!written.ok) {
      tellError(written.error, context.err);
      return EXIT.problem;
    }
  }
  tellLosses(folder, made.value.report, context.err);
  context.out(`${input} → ${folder}: ${pictures.length} pictures`);
  return EXIT.fine;
}
