import { defaultGuardSettings } from '../../../src/core/backlog/guard-settings';
import { readBacklogIssue } from '../../../src/jira/search-backlog';
import { checkIssue } from '../../../static/check/reading/checked-item';
import { enter, type Entry } from '../../../static/check/reading/entry';
import { told } from './a-backlog';

type Said = Parameters<typeof told>[1];

/** An issue that has been checked. Its place is its id. */
export function anEntry(id: string, said: Said & { readonly findings?: Entry['findings'] } = {}): Entry {
  const entry = enter(checkIssue(readBacklogIssue(told(id, said)), defaultGuardSettings, '2026-11-22'), Number(id) - 1);
  return said.findings === undefined ? entry : { ...entry, findings: said.findings };
}
