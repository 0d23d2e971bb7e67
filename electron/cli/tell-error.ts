import type { AppError } from '../../shared/result';

/** Writes what went wrong and what to do about it. */
export function tellError({ message, hint }: AppError, err: (line: string) => void): void {
  err(hint === undefined ? message : `${message} ${hint}`);
}
