/** From the first quotation mark on, a message cites: file names, and pieces of the text that could not be read. */
const QUOTED = /['"`“‘].*/s;
const PATH = /(?:[a-z]:)?[\\/][^\s'"]{2,}/gi;
const FRAME = /^\s+at /;

/** A thrown error without what its message cites: where in the code, and what, but nothing of whose map it was. */
export function bugInWords(error: unknown): string {
  if (!(error instanceof Error)) return `Something was thrown that is no error: a ${typeof error}`;
  const message = error.message.replace(QUOTED, '…').replace(PATH, '…');
  const frames = (error.stack ?? '').slice((error.stack ?? '').indexOf(error.message) + error.message.length);
  return [`${error.name}: ${message}`, ...frames.split('\n').filter((line) => FRAME.test(line))].join('\n');
}
