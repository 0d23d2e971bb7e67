import { bugInWords } from '../../shared/bug-in-words';
import type { HostClient } from '../host/client';

const MOST = 4000; // characters

/** Tells the program's log of a fault of the interface: where in the code, and nothing of any map. */
export function tellFault(host: HostClient, error: unknown): void {
  void host.api['app.fault']({ words: bugInWords(error).slice(0, MOST) });
}

/** The same of all that is thrown where nobody catches it, from now on. */
export function tellFaults(host: HostClient): void {
  window.addEventListener('error', ({ error }) => tellFault(host, error));
  window.addEventListener('unhandledrejection', ({ reason }) => tellFault(host, reason));
}
