/** What an issue is to the method. */
export type IssueRole =
  /** Somebody wrote a hypothesis on it. */
  | 'hypothesis'
  /** Its type carries one, and nobody wrote it yet. */
  | 'unwritten'
  | 'to-do';

export interface WorkIssue {
  readonly id: string;
  /** Null at the top, or where Jira does not tell. */
  readonly parentId: string | null;
  readonly role: IssueRole;
}

/** A hypothesis, or an issue that waits for one, with the to-dos of the sprint that lie under it. */
export interface Served {
  readonly issueId: string;
  /** Whether it is in the sprint itself, or only work that serves it. */
  readonly isInSprint: boolean;
  /** Ids, in the order of the sprint. */
  readonly toDos: readonly string[];
}

/** What a sprint works for. */
export interface SprintWork {
  /** In the order in which the sprint comes to them, the nearer one first. */
  readonly hypotheses: readonly Served[];
  readonly unwritten: readonly Served[];
  /** All to-dos of the sprint. What lies under another to-do is a part of that, and counts for nothing. */
  readonly toDos: readonly string[];
  /** Those of them that serve no hypothesis, as far as this person may see. */
  readonly busyWork: readonly string[];
  /** Ids of issues that something lies under, and that are not among those that are known. */
  readonly unseen: readonly string[];
}

/**
 * Which hypotheses belong to a sprint: those in it, and those above any issue in it, at any level.
 *
 * @param inSprint in the order of the sprint
 * @param above what is known of the issues above them, in any order
 */
export function sprintWork(inSprint: readonly WorkIssue[], above: readonly WorkIssue[]): SprintWork {
  const known = new Map([...above, ...inSprint].map((issue) => [issue.id, issue]));
  const members = new Set(inSprint.map(({ id }) => id));
  const served = new Map<string, string[]>();
  const unseen = new Set<string>();
  const toDos: string[] = [];
  const busyWork: string[] = [];
  for (const issue of inSprint) {
    const { line, missing } = lineOf(issue, known);
    if (missing !== null) unseen.add(missing);
    const carriers = line.filter(({ role }) => role !== 'to-do');
    const counts = issue.role === 'to-do' && !isPartOfToDo(issue, known, members);
    if (counts) toDos.push(issue.id);
    if (counts && missing === null && !carriers.some(({ role }) => role === 'hypothesis')) busyWork.push(issue.id);
    for (const { id } of carriers) {
      const under = served.get(id) ?? [];
      served.set(id, counts ? [...under, issue.id] : under);
    }
  }
  const all = [...served].map(([issueId, under]): Served => ({ issueId, isInSprint: members.has(issueId), toDos: under }));
  const withRole = (role: IssueRole) => all.filter(({ issueId }) => known.get(issueId)?.role === role);
  return { hypotheses: withRole('hypothesis'), unwritten: withRole('unwritten'), toDos, busyWork, unseen: [...unseen] };
}

/** The issues above these that nobody has read yet: ids, each once. */
export function parentsToRead(issues: readonly Pick<WorkIssue, 'parentId'>[], read: ReadonlySet<string>): readonly string[] {
  const parents = issues.flatMap(({ parentId }) => (parentId === null || read.has(parentId) ? [] : [parentId]));
  return [...new Set(parents)];
}

/** The issue itself and what is above it, as far as it is known; `missing`: where that ends too early. */
function lineOf(issue: WorkIssue, known: ReadonlyMap<string, WorkIssue>) {
  const line: WorkIssue[] = [];
  const seen = new Set<string>();
  let next: WorkIssue = issue;
  for (;;) {
    line.push(next);
    seen.add(next.id);
    const { parentId } = next;
    // Jira allows no circle; what is read in several calls could still show one, while somebody moves issues.
    if (parentId === null || seen.has(parentId)) return { line, missing: null };
    const parent = known.get(parentId);
    if (parent === undefined) return { line, missing: parentId };
    next = parent;
  }
}

function isPartOfToDo({ parentId }: WorkIssue, known: ReadonlyMap<string, WorkIssue>, members: ReadonlySet<string>): boolean {
  return parentId !== null && members.has(parentId) && known.get(parentId)?.role === 'to-do';
}
