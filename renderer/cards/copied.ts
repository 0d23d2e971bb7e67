/** Cards that were copied, as they are told to other windows: parsed by who pastes them. */
export interface CopiedCards {
  /** A fragment of a map, as JSON. */
  readonly fragment: string;
  /** What other programs get. */
  readonly text: string;
}

/** What was copied last in this program: reading the system's clipboard without a key press is not allowed, and a command can put nothing but text there. */
let last: CopiedCards | undefined;

/** The other windows of the program, or tabs. */
let others: BroadcastChannel | undefined;

/** From now on cards that are copied in one window can be pasted in every other. @returns ends it */
export function shareCopied(): () => void {
  const channel = new BroadcastChannel('counterpoint-copied');
  channel.onmessage = ({ data }: MessageEvent<CopiedCards>) => {
    last = data;
  };
  others = channel;
  return () => {
    channel.close();
    others = undefined;
  };
}

/** The cards that were copied last, here or in another window. */
export function lastCopied(): CopiedCards | undefined {
  return last;
}

/** Cards have been copied here. */
export function putCopied(copied: CopiedCards): void {
  last = copied;
  others?.postMessage(copied);
}
