declare const brand: unique symbol

/**
 * A string or number that may not be mistaken for another: an `EventId` is not a `DocumentId`.
 * The cast happens only where such a value is made.
 */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
