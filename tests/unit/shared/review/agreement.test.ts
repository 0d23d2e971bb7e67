import { describe, expect, it } from 'vitest';
import { cohensKappa, tableOf } from '../../../../shared/review/agreement';

/** The ratings of anxiety by two people, in the categories that they use. */
const SECOND = [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4];
const THIRD = [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2];

describe("Cohen's kappa", () => {
  // Published by SAS for this table, as the tests of statsmodels give it: kappa, its error, the interval.
  it.each([
    ['none', [0.4842, 0.138, 0.2137, 0.7547]],
    ['linear', [0.4701, 0.1457, 0.1845, 0.7558]],
  ] as const)('is what SAS prints, weights: %s', (weights, [kappa, error, low, high]) => {
    const table = [
      [0, 4, 1],
      [0, 8, 0],
      [0, 1, 5],
    ];
    const found = cohensKappa(table, weights);
    expect(found.kappa).toBeCloseTo(kappa, 4);
    expect(found.error).toBeCloseTo(error, 4);
    expect(found.interval?.[0]).toBeCloseTo(low, 4);
    expect(found.interval?.[1]).toBeCloseTo(high, 4);
  });

  // By R's irr, as the tests of statsmodels give it.
  it.each([
    ['none', -0.006289308],
    ['linear', 0.1459075],
    ['quadratic', 0.2520325],
  ] as const)('is what irr says of ratings of anxiety, weights: %s', (weights, kappa) => {
    const pairs = SECOND.map((rating, index) => [String(rating), String(THIRD[index])] as const);
    expect(cohensKappa(tableOf(['1', '2', '3', '4', '6'], pairs), weights).kappa).toBeCloseTo(kappa, 6);
  });

  it('is undefined where both give all the same rating, and of no items', () => {
    const found = cohensKappa([
      [5, 0],
      [0, 0],
    ]);
    expect(found).toMatchObject({ observed: 1, expected: 1, kappa: undefined, interval: undefined });
    expect(cohensKappa([[0]]).kappa).toBeUndefined();
  });
});
