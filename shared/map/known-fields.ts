/**
 * A record's type without the open end that zod's loose objects give it. Fields that a file has and we do not know are kept in
 * the record, but no code may lean on them: with the index signature, every misspelt field would type-check as `unknown`.
 */
export type KnownFields<T> = { [K in keyof T as string extends K ? never : K]: Closed<T[K]> };

type Closed<T> = T extends readonly (infer U)[]
  ? Closed<U>[]
  : T extends string | number | boolean | undefined
    ? T
    : T extends object
      ? ClosedObject<T>
      : T;

/** A dictionary (an index signature and no named field) stays what it is. */
type ClosedObject<T> = keyof KnownFields<T> extends never ? T : KnownFields<T>;
