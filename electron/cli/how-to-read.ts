import { SIGN_READINGS, readOptions, type ReadOptions } from '../../shared/formats/read-options';

/** How another tool's file is to be read, as a person typed it. */
export interface HowToRead {
  /** Its format: an id, or the ending of its files without the dot; found out when it is not named. */
  readonly from?: string | undefined;
  readonly options?: ReadOptions | undefined;
}

/** Takes `--from` and `--signs` from a command line; a text says what is wrong with them. */
export function howToRead(values: ReadonlyMap<string, string>): HowToRead | string {
  const signs = values.get('signs');
  const options = readOptions.safeParse({ signs });
  if (!options.success) return `--signs takes ${SIGN_READINGS.join(' or ')}, not “${signs ?? ''}”.`;
  return { from: values.get('from'), options: options.data };
}
