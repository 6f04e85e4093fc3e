import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../ask/issue-fields';

const appearances = { new: 'default', indeterminate: 'inprogress', done: 'success' } as const;

export const StatusLozenge = ({ status }: { readonly status: Status }) => (
  <Lozenge appearance={appearances[status.statusCategory.key]}>{status.name}</Lozenge>
);
