import Badge from '@atlaskit/badge';
import ChevronDownIcon from '@atlaskit/icon/core/chevron-down';
import ChevronRightIcon from '@atlaskit/icon/core/chevron-right';
import Lozenge, { type ThemeAppearance } from '@atlaskit/lozenge';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { readDynamicProperties } from '../ask/modules';
import { AppFrame } from '../frames/app-frame';
import type { HostedModule } from '../frames/hosted-module';

type Status =
  | { readonly type: 'lozenge'; readonly value: { readonly label: string; readonly type?: string } }
  | { readonly type: 'badge'; readonly value: { readonly label: number } };

const appearances: Readonly<Record<string, ThemeAppearance>> = { inprogress: 'inprogress', moved: 'moved', new: 'new', removed: 'removed', success: 'success' };

const statusIn = (value: unknown) => (value as { readonly status?: Status } | null | undefined)?.status;

function StatusMark({ status }: { readonly status: Status }) {
  if (status.type === 'badge') return <Badge>{status.value.label}</Badge>;
  return <Lozenge appearance={appearances[status.value.type ?? ''] ?? 'default'}>{status.value.label}</Lozenge>;
}

/**
 * An issue context: collapsed, with a status that the app's function gives. The app's screen is
 * loaded when somebody opens it, not before.
 */
export function ContextModule({ module }: { readonly module: HostedModule }) {
  const [isOpen, setOpen] = useState(false);
  const dynamic = useQuery({
    queryKey: ['dynamic-properties', module.key, module.localId],
    enabled: module.hasDynamicProperties,
    queryFn: async () => (await readDynamicProperties(module.contextToken)) ?? null,
  });
  const status = statusIn(dynamic.data) ?? (module.status as Status | undefined);
  const Chevron = isOpen ? ChevronDownIcon : ChevronRightIcon;
  return (
    <div className="card">
      <h2 className="card__head">
        <button type="button" className="card__toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Chevron label="" />
          <span className="card__title">{module.label ?? module.title}</span>
          {status && <StatusMark status={status} />}
        </button>
      </h2>
      {isOpen && (
        <div className="card__body">
          <AppFrame module={module} />
        </div>
      )}
    </div>
  );
}
