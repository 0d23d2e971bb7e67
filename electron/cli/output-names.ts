import { basename, extname, join } from 'node:path';
import { exportByName, exportNamed } from '../../shared/formats/exports';

/** The id of the format that a file's name asks for: `argmap`, or one of `EXPORTS`. */
export function formatOfName(file: string): string | undefined {
  return file.toLowerCase().endsWith('.argmap') ? 'argmap' : exportByName(file)?.id;
}

/** The id of the format that can be written and that a person calls so: by its id, or by the ending of its files without the dot. */
export function outputFormatNamed(name: string): string | undefined {
  if (name === 'argmap') return name;
  return exportNamed(name)?.id ?? (/^\w+$/.test(name) ? formatOfName(`.${name}`) : undefined);
}

/** Where the file goes that is made of another: beside it, or in another folder, with the ending of its format. */
export function outputBeside(input: string, to: string, folder?: string): string {
  const extension = to === 'argmap' ? '.argmap' : (exportNamed(to)?.extension ?? '');
  const stem = input.slice(0, input.length - extname(input).length);
  return folder === undefined ? `${stem}${extension}` : join(folder, `${basename(stem)}${extension}`);
}
