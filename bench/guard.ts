/**
 * How right the guard is, on items that somebody labelled.
 *
 *     npm run bench:guard -- FILE.csv [--held-back | --train]
 *
 * Columns: `title` (or `summary`), `description`, `source`, and `rater1`, `rater2` (or `label`).
 * A to-do is what all raters call one; enablers, product items, doubt and disagreement are all else.
 */
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { assessItem } from '../src/core/backlog/assess-item';
import { defaultGuardSettings } from '../src/core/backlog/guard-settings';
import { strictnesses, type Strictness } from '../src/core/settings/guard';
import type { Item } from '../src/core/backlog/item';
import { rules } from '../src/core/backlog/rules/index';
import type { Judged } from './guard/figures';
import { readLabelledItems, type LabelledItem } from './guard/labelled-items';
import { printFigures } from './guard/print';
import { isHeldBack } from './guard/split';

const today = '2026-11-22';

const itemOf = ({ summary, description }: LabelledItem): Item => ({
  summary,
  description,
  type: null,
  inSprint: false,
  statusCategory: null,
  hypothesis: { state: 'unknown' },
  hypothesisAbove: { state: 'unknown' },
  verdict: 'unknown',
  exemptions: [],
});

const assess = (labelled: LabelledItem, strictness: Strictness = 'standard') =>
  assessItem(itemOf(labelled), { ...defaultGuardSettings, strictness }, today);

const judge =
  (strictness: Strictness) =>
  (labelled: LabelledItem): Judged => ({ warned: assess(labelled, strictness).todo, isTodo: labelled.isTodo });

function printAll(items: readonly LabelledItem[]): void {
  printFigures('strictness', strictnesses.map((strictness) => [strictness, items.map(judge(strictness))]));

  const sources = [...new Set(items.map(({ source }) => source))].sort();
  printFigures('source, at standard', sources.map((source) => [source, items.filter((item) => item.source === source).map(judge('standard'))]));

  const byRule = Object.values(rules).map(({ name }): [string, readonly Judged[]] => [
    name,
    items.map((item) => ({ warned: assess(item).findings.some(({ rule }) => rule === name), isTodo: item.isTodo })),
  ]);
  printFigures('rule, at standard', byRule.filter(([, judged]) => judged.some(({ warned }) => warned)));

  const alarms = items.filter((item) => !item.isTodo && assess(item).todo).map(({ labels }) => labels);
  console.log(`\nWarned wrongly, by what the raters say: ${alarms.length === 0 ? 'none' : alarms.sort().join(', ')}`);
}

const rounds = 60;
/** Few enough to be through before the machine turns to something else. */
const batch = 20;

/**
 * Microseconds for one item: the fastest of some rounds, batch by batch. What a round takes longer,
 * the machine spent on something else (https://docs.python.org/3/library/timeit.html, on repeat).
 */
function speed(items: readonly LabelledItem[]): number {
  const fastest = (some: readonly LabelledItem[]) =>
    Math.min(
      ...Array.from({ length: rounds }, () => {
        const start = performance.now();
        for (const item of some) assess(item);
        return performance.now() - start;
      }),
    );
  const batches = Array.from({ length: Math.ceil(items.length / batch) }, (_, at) => items.slice(at * batch, (at + 1) * batch));
  return (batches.reduce((sum, some) => sum + fastest(some), 0) * 1000) / items.length;
}

function run(): number {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'held-back': { type: 'boolean', default: false }, train: { type: 'boolean', default: false } },
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || (values['held-back'] && values.train)) {
    console.error('Usage: npm run bench:guard -- FILE.csv [--held-back | --train]');
    return 2;
  }
  const part = values['held-back'] ? 'the part held back' : values.train ? 'the part for tuning' : 'all';
  const items = readLabelledItems(file).filter(({ source }) => part === 'all' || isHeldBack(source) === values['held-back']);
  console.log(`${items.length} items (${part}). Intervals at 95 %: Wilson for precision and recall, bootstrap for MCC.`);
  printAll(items);
  console.log(`\nAssessing an item takes ${speed(items).toFixed(1)} µs (at most 50).`);
  return 0;
}

process.exitCode = run();
