/** The items in their order, so many at a time. */
export function chunks<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, chunk) => items.slice(chunk * most, (chunk + 1) * most));
}
