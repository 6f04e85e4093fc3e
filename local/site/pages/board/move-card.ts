/** Takes an issue to a column: to any of its statuses that the workflow leads to. */
export type MoveCard = (issue: string, statusIds: readonly string[]) => void;
