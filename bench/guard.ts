/**
 * How right the guard is, on items that somebody labelled.
 *
 *     npm run bench:guard -- FILE.csv [--held-back | --train]
 *
 * Columns: `title` (or `summary`), `description`, `source`, and `rater1`, `rater2` (or `label`).
 * A to-do is what all raters call one; enablers, product items, doubt and disagreement are all else.
 */
import { parseArgs } from 'node:util';
import { assessItem } from '../src/core/backlog/assess-item';
import { defaultGuardSettings } from '../src/core/backlog/guard-settings';
import { strictnesses, type Strictness } from '../src/core/settings/guard';
import { rules } from '../src/core/backlog/rules/index';
import type { Judged } from './guard/figures';
import { readLabelledItems, type LabelledItem } from './guard/labelled-items';
import { printFigures } from './guard/print';
import { microsecondsPerItem, mostMicroseconds } from './guard/speed';
import { isHeldBack } from './guard/split';
import { textItem } from './guard/text-item';

const today = '2026-11-22';

const assess = (labelled: LabelledItem, strictness: Strictness = 'standard') =>
  assessItem(textItem(labelled.summary, labelled.description), { ...defaultGuardSettings, strictness }, today);

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
  const speed = microsecondsPerItem(items.map(({ summary, description }) => textItem(summary, description)));
  console.log(`\nAssessing an item takes ${speed.toFixed(1)} µs (at most ${mostMicroseconds}).`);
  return 0;
}

process.exitCode = run();
