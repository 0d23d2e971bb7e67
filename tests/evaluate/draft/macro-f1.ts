/**
 * Macro-averaged F1: the mean of the F1 of every class that occurs in the truth or in the guesses, as scikit-learn counts it.
 * @param truth the right class of each item
 * @param guess the class given to each item, in the same order
 */
export function macroF1<T>(truth: readonly T[], guess: readonly T[]): number {
  const classes = [...new Set([...truth, ...guess])];
  const scores = classes.map((one) => classF1(one, truth, guess));
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

/** F1 of one class: 2 TP / (2 TP + FP + FN). */
export function classF1<T>(one: T, truth: readonly T[], guess: readonly T[]): number {
  let right = 0;
  let wrong = 0;
  truth.forEach((value, index) => {
    if (value === one && guess[index] === one) right++;
    else if (value === one || guess[index] === one) wrong++;
  });
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong);
}
