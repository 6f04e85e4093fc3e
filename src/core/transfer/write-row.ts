import type { ProjectMeasure } from '../currency/project-measure';
import type { Agreed, Revision, RevisionChange } from '../hypothesis/revision';
import { columns, type Cells, type Column } from './columns';
import { writeCriteria, writeCriteriaIds } from './criteria-cell';
import { defuse } from './defuse';
import { writeEnables } from './enables-cell';
import { writeMeasure } from './measure-cells';
import { writeNumber } from './number-cell';
import { writeVerdict } from './verdict-cells';

/** What a file calls things that are stored by id. */
export interface Naming {
  /** Undefined for an issue that the person may not see. */
  readonly keyOf: (issueId: string) => string | undefined;
  /** Undefined for an account that Jira does not know any more. */
  readonly nameOf: (accountId: string) => string | undefined;
  readonly measures: readonly ProjectMeasure[];
}

/** Numbers: minus one is no formula, and a spreadsheet shall count with it. */
const asTheyAre: readonly Column[] = ['revision', 'baseline', 'low', 'likely', 'high', 'confidence', 'actual'];

/** A revision as a row of a file, safe to open in a spreadsheet. */
export function writeRow(issue: { readonly key: string; readonly summary: string }, revision: Revision, naming: Naming): Cells {
  const cells = plainCells(issue, revision, naming);
  return Object.fromEntries(columns.map((column) => [column, asTheyAre.includes(column) ? cells[column] : defuse(cells[column])])) as Cells;
}

function plainCells({ key, summary }: { readonly key: string; readonly summary: string }, revision: Revision, naming: Naming): Cells {
  const { number, at, by, change, agreement, hypothesis, verdict } = revision;
  const { kind, thing, value, beneficiary, reason, measure, expectation, dueDate, confidence, enables, criteria } = hypothesis;
  const person = (accountId: string) => personIn(accountId, naming);
  return {
    key,
    summary,
    revision: String(number),
    when: at,
    who: person(by),
    change: changeIn(change),
    kind,
    thing,
    value,
    beneficiary,
    reason,
    ...writeMeasure(measure, naming.measures),
    baseline: writeNumber(expectation.baseline),
    low: writeNumber(expectation.low),
    likely: writeNumber(expectation.likely),
    high: writeNumber(expectation.high),
    dueDate: dueDate ?? '',
    confidence: writeNumber(confidence),
    enables: writeEnables(enables, naming.keyOf),
    criteriaThing: writeCriteria(criteria.thing),
    criteriaValue: writeCriteria(criteria.value),
    criteriaIds: writeCriteriaIds(criteria),
    consumer: agreedIn(agreement.consumer, person),
    product: agreedIn(agreement.product, person),
    team: agreedIn(agreement.team, person),
    ...writeVerdict(verdict, person),
  };
}

function personIn(accountId: string, { nameOf }: Naming): string {
  const name = nameOf(accountId);
  return name === undefined ? accountId : `${name} (${accountId})`;
}

function agreedIn(agreed: Agreed | null, person: (accountId: string) => string): string {
  if (agreed === null) return '';
  const reopened = agreed.reopenedAt === null ? '' : `; reopened ${agreed.reopenedAt}`;
  return `${person(agreed.by)}, ${agreed.at}${reopened}`;
}

function changeIn(change: RevisionChange): string {
  switch (change.type) {
    case 'edited':
    case 'answered':
    case 'retracted':
      return change.type;
    case 'ticked':
      return `${change.met ? 'ticked' : 'unticked'} ${change.list} ${change.id}`;
    case 'agreed':
    case 'withdrew':
      return `${change.type} ${change.side}`;
    case 'restored':
      return `restored ${change.from}`;
  }
}
