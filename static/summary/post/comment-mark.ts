/**
 * What tells a comment of a closing from all others, in any language and whoever wrote it: the end of
 * the address that its first line leads to.
 */
export const commentMark = (sprintId: string, closing: number) => `#value-review-${sprintId}-${closing}`;

/** @param body a comment in Atlassian's document format */
export function hasMark(body: unknown, mark: string): boolean {
  return JSON.stringify([body]).includes(`${mark}"`);
}
