/**
 * Makes an element in the way of React's `createElement`, for what is shown before React is there.
 *
 * @param content elements and texts; a text is never read as markup
 */
export function createNode(tag: string, { className }: { readonly className?: string | undefined }, ...content: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== undefined) element.className = className;
  element.append(...content);
  return element;
}
