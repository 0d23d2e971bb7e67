/** A share from 0 to 1 as a person reads it: "62 %". */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
