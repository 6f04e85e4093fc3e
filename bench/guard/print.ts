import { bootstrap, countOf, matthews, wilson, type Interval, type Judged } from './figures';

const figure = (value: number, [low, high]: Interval) => `${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;

const share = (hits: number, of: number) => (of === 0 ? '–' : figure(hits / of, wilson(hits, of)));

/** Rows of a Markdown table: precision, recall and MCC with 95 % intervals. */
export function printFigures(title: string, groups: readonly (readonly [name: string, judged: readonly Judged[]])[]): void {
  console.log(`\n| ${title} | items | to-dos | warned | precision | recall | MCC |`);
  console.log('| --- | ---: | ---: | ---: | --- | --- | --- |');
  for (const [name, judged] of groups) {
    const counts = countOf(judged);
    const { items, todos, warned, right } = counts;
    const mcc = todos === 0 || todos === items ? '–' : figure(matthews(counts), bootstrap(judged, matthews));
    console.log(`| ${name} | ${items} | ${todos} | ${warned} | ${share(right, warned)} | ${share(right, todos)} | ${mcc} |`);
  }
}
