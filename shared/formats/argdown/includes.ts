import { t } from '../../words/words';
import { nameOf, type LossLog } from '../loss';

/** A line that Argdown's own tools put another file in the place of. */
const INCLUDE = /^[ \t]*@include\(([^()\n]*)\)[ \t]*$/gm;

/**
 * Names each line that stands for another file, as a map is read from one, and leaves it empty: it is no statement, and lines keep their numbers.
 * @param text with LF line ends
 */
export function withoutIncludes(text: string, log: LossLog): string {
  let line = 1;
  let end = 0;
  return text.replace(INCLUDE, (include: string, path: string, at: number) => {
    line += text.slice(end, at).split('\n').length - 1;
    end = at + include.length;
    log.dropped({
      what: '@include',
      of: nameOf(path),
      how: t('It is another file: read that one as well.'),
      line,
    });
    return '';
  });
}
