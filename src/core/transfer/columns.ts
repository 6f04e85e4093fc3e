/**
 * The columns of a file of hypotheses, in their order, with their headings. English in every
 * language, so that a file can be carried from one person's Jira to another's.
 */
export const headings = {
  key: 'Issue key',
  summary: 'Summary',
  revision: 'Revision',
  when: 'When',
  who: 'Who',
  change: 'Change',
  kind: 'Kind',
  thing: 'Thing',
  value: 'Value',
  beneficiary: 'Beneficiary',
  reason: 'Because',
  measure: 'Measure',
  measureFrom: 'Measure from',
  unit: 'Unit',
  direction: 'Direction',
  baseline: 'Baseline',
  low: 'Low',
  likely: 'Likely',
  high: 'High',
  dueDate: 'Due date',
  confidence: 'Confidence (%)',
  enables: 'Enables',
  criteriaThing: 'Criteria for the thing',
  criteriaValue: 'Criteria for the value',
  criteriaIds: 'Criteria ids',
  consumer: 'Consumer agreed',
  product: 'Product agreed',
  team: 'Team agreed',
  verdict: 'Verdict',
  actual: 'Actual',
  evidence: 'Evidence',
  delivered: 'Delivered',
  learnt: 'Learnt',
  decision: 'Decision',
  lookAgainOn: 'Look again on',
  verdictWhen: 'Verdict when',
  verdictWho: 'Verdict by',
  verdictSprint: 'Verdict in the review of',
  bet: 'Bet (JSON)',
} as const;

export type Column = keyof typeof headings;

export const columns = Object.keys(headings) as readonly Column[];

/** What stands in each column of a row, before it is defused. */
export type Cells = Readonly<Record<Column, string>>;

/** What a file has of a row; a column that is not in the file is left out. */
export type CellsRead = Readonly<Partial<Record<Column, string>>>;
