import type { ListedIssue } from '../ask/issue-fields';
import { StatusLozenge } from '../issues/status-lozenge';
import { TypeIcon } from '../issues/type-icon';
import { issueAddress } from '../routing/addresses';

export function ResultTable({ issues }: { readonly issues: readonly ListedIssue[] }) {
  return (
    <div className="result-scroll" tabIndex={0} role="region" aria-label="Results">
      <table className="result-table">
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col">Key</th>
            <th scope="col">Summary</th>
            <th scope="col">Parent</th>
            <th scope="col">Status</th>
            <th scope="col">Assignee</th>
          </tr>
        </thead>
        <tbody>
          {issues.map(({ id, key, fields }) => (
            <tr key={id}>
              <td>
                <TypeIcon type={fields.issuetype} />
              </td>
              <td>
                <a href={issueAddress(key)}>{key}</a>
              </td>
              <td>{fields.summary}</td>
              <td>{fields.parent && <a href={issueAddress(fields.parent.key)}>{fields.parent.key}</a>}</td>
              <td>
                <StatusLozenge status={fields.status} />
              </td>
              <td>{fields.assignee?.displayName ?? <span className="quiet">Unassigned</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
