import { bugInWords } from '../../shared/bug-in-words';

let tell = (words: string): void => void process.stderr.write(`${words}\n`);

/** From now on bugs are told here as well as to the terminal, which a program that was started by a click does not have. */
export function tellBugsTo(log: (words: string) => void): void {
  const before = tell;
  tell = (words) => {
    before(words);
    log(words);
  };
}

/** Bugs go to the terminal of the program, which may be a log, and to the program's own log where there is one: nothing of whose map it was. */
export function reportBug(error: unknown): void {
  tell(bugInWords(error));
}

/** The same of a bug in the interface, which has put it in words. */
export function reportWords(words: string): void {
  tell(words);
}
