import { durableWrite } from '../files/durable-write';
import { EXIT, type CliContext, type ExitCode } from './cli-command';
import { convert, type Conversion, type ConversionRecord } from './conversion';
import { tellError } from './tell-error';

/**
 * Does conversions one after the other, whatever becomes of each, and tells how far it is when there are several.
 * @param reportFile where what was kept and lost is written as JSON, as the person typed it
 * @returns 0 only when all was done
 */
export async function runConversions(
  conversions: readonly Conversion[],
  reportFile: string | undefined,
  context: CliContext,
): Promise<ExitCode> {
  const records: ConversionRecord[] = [];
  for (const conversion of conversions) {
    if (conversions.length > 1)
      context.err(`${records.length + 1} of ${conversions.length}: ${conversion.input}`);
    records.push(await convert(conversion, context));
  }
  let all = records.every(({ error }) => error === undefined);
  if (reportFile !== undefined) {
    const written = await durableWrite(
      context.path(reportFile),
      `${JSON.stringify({ files: records }, null, 2)}\n`,
      { json: true },
    );
    if (!written.ok) {
      tellError(written.error, context.err);
      all = false;
    }
  }
  return all ? EXIT.fine : EXIT.problem;
}
