import { basename, extname, join } from 'node:path';
import { exportByName, exportNamed } from '../../shared/formats/exports';

/** The id of the format that a file's name asks for: `argmap`, or one of `EXPORTS`. */
export function formatOfName(file: string): string | undefined {
  return file.toLowerCase().endsWith('.argmap') ? 'argmap' : exportByName(file)?.id;
}

/** Whether this names a format that can be written. */
export function isOutputFormat(id: string): boolean {
  return id === 'argmap' || exportNamed(id) !== undefined;
}

/** Where the file goes that is made of another: beside it, or in another folder, with the ending of its format. */
export function outputBeside(input: string, to: string, folder?: string): string {
  const extension = to === 'argmap' ? '.argmap' : (exportNamed(to)?.extension ?? '');
  const stem = input.slice(0, input.length - extname(input).length);
  return folder === undefined ? `${stem}${extension}` : join(folder, `${basename(stem)}${extension}`);
}
