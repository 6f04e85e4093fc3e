/** Why a change of the currency is not made. */
export type RefusedCurrencyChange =
  /** A rate says what a unit is worth in the currency: there must be one first. */
  | { readonly reason: 'no-currency' }
  | { readonly reason: 'unknown-measure'; readonly id: string }
  | { readonly reason: 'id-taken'; readonly id: string }
  /** Another measure, current or retired, is called that. */
  | { readonly reason: 'name-taken'; readonly by: string; readonly status: 'current' | 'retired' }
  /** Numbers that people gave in the old unit would be read in the new one. */
  | { readonly reason: 'unit-in-use'; readonly id: string }
  | { readonly reason: 'too-many-measures'; readonly most: number }
  /** In characters of JSON. */
  | { readonly reason: 'too-long'; readonly most: number };
