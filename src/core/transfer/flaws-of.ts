import type { Err } from '@badrap/valita';
import { readFlaw } from '../values/flaw';
import type { Column } from './columns';
import type { CellFlaw } from './row-flaw';

/** Which column a part of a hypothesis is written in. */
const columnAt: Readonly<Record<string, Column>> = {
  kind: 'kind',
  thing: 'thing',
  value: 'value',
  beneficiary: 'beneficiary',
  reason: 'reason',
  measure: 'measure',
  'measure.name': 'measure',
  'measure.id': 'measure',
  'measure.unit': 'unit',
  'measure.direction': 'direction',
  'expectation.baseline': 'baseline',
  'expectation.low': 'low',
  'expectation.likely': 'likely',
  'expectation.high': 'high',
  dueDate: 'dueDate',
  confidence: 'confidence',
  enables: 'enables',
  'criteria.thing': 'criteriaThing',
  'criteria.value': 'criteriaValue',
};

/** What the schema of hypotheses found wrong, by the column that says it. */
export function flawsOf({ issues }: Err): readonly CellFlaw[] {
  return issues.map(({ path, ...issue }) => {
    const [first, second] = path.map(String);
    const column = columnAt[`${first}.${second}`] ?? columnAt[first ?? ''] ?? 'thing';
    return { column, ...(issue.code === 'custom_error' ? readFlaw(issue.message ?? '') : { problem: 'wrong-type' as const }) };
  });
}
