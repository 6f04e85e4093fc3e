import type { GuardWords } from '../../../src/core/backlog/words/guard-words';
import type { Words } from '../../words/words';
import type { ShownItem } from '../list/filter';

type Columns = Words['check']['columns'];

interface Naming {
  readonly words: Pick<Words['check'], 'columns' | 'severities'>;
  readonly guard: GuardWords;
  /** As in `https://bakery.atlassian.net`; null where Jira does not tell. */
  readonly siteUrl: string | null;
}

/** One row for each finding, in rank order, under the names of the columns. */
export function csvRows(shown: readonly ShownItem[], { words, guard, siteUrl }: Naming): readonly Readonly<Record<string, string | number>>[] {
  const { columns, severities } = words;
  return shown.flatMap(({ entry, findings }) =>
    findings.map((finding) =>
      named(columns, {
        rank: entry.place ?? '',
        key: entry.key,
        summary: entry.summary,
        type: entry.type.name,
        rule: finding.rule,
        severity: severities[finding.severity],
        words: finding.words.join(' | '),
        message: guard.rules[finding.rule].message(finding),
        link: `${siteUrl ?? ''}/browse/${entry.key}`,
      }),
    ),
  );
}

const named = (columns: Columns, cells: Readonly<Record<keyof Columns, string | number>>) =>
  Object.fromEntries(Object.entries(cells).map(([column, cell]) => [columns[column as keyof Columns], cell]));
