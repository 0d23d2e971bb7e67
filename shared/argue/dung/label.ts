/**
 * The labels of an argument (Caminada 2006): in, where all its attackers are out; out, where one is in; undecided otherwise.
 * They are bits, so that a set of labels that are still possible is a number too.
 */
export const LABEL = { in: 1, out: 2, undecided: 4 } as const;

/** A label for each argument of a framework. */
export type Labelling = Uint8Array;

/** The arguments that are in: the extension that a labelling stands for. */
export function extensionOf(labelling: Labelling): number[] {
  const accepted: number[] = [];
  labelling.forEach((label, argument) => {
    if (label === LABEL.in) accepted.push(argument);
  });
  return accepted;
}
