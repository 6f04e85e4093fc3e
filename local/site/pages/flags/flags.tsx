import Button, { IconButton } from '@atlaskit/button/new';
import CrossIcon from '@atlaskit/icon/core/cross';
import ErrorIcon from '@atlaskit/icon/core/status-error';
import InformationIcon from '@atlaskit/icon/core/status-information';
import SuccessIcon from '@atlaskit/icon/core/status-success';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import { token } from '@atlaskit/tokens';
import { useEffect } from 'react';
import { closeFlag, useFlags, type Flag, type FlagAppearance } from './flag-store';
import './flags.css';

const icons: Readonly<Record<FlagAppearance, React.ReactNode>> = {
  info: <InformationIcon label="Info" color={token('color.icon.information')} />,
  success: <SuccessIcon label="Success" color={token('color.icon.success')} />,
  warning: <WarningIcon label="Warning" color={token('color.icon.warning')} />,
  error: <ErrorIcon label="Error" color={token('color.icon.danger')} />,
};

/** As long as Atlaskit's auto-dismissing flags stay. */
const dismissAfterMilliseconds = 8000;

function FlagCard({ flag }: { readonly flag: Flag }) {
  useEffect(() => {
    if (!flag.isAutoDismiss) return undefined;
    const timer = setTimeout(() => closeFlag(flag.id), dismissAfterMilliseconds);
    return () => clearTimeout(timer);
  }, [flag]);
  return (
    <li className={`flag flag--${flag.appearance}`} role={flag.appearance === 'error' ? 'alert' : 'status'} data-flag-id={flag.id}>
      {icons[flag.appearance]}
      <div className="flag__text">
        <strong className="flag__title">{flag.title}</strong>
        {flag.description !== undefined && <p>{flag.description}</p>}
        {flag.actions.length > 0 && (
          <div className="flag__actions">
            {flag.actions.map(({ text, onClick }) => (
              <Button key={text} appearance="subtle" spacing="compact" onClick={() => onClick()}>
                {text}
              </Button>
            ))}
          </div>
        )}
      </div>
      <IconButton icon={CrossIcon} label="Dismiss" appearance="subtle" spacing="compact" onClick={() => closeFlag(flag.id)} />
    </li>
  );
}

/** Flags stand at the lower left, newest first, as in Jira. */
export function Flags() {
  const flags = useFlags();
  if (flags.length === 0) return null;
  return (
    <aside aria-label="Messages">
      <ul className="flags">
        {flags.slice(0, 5).map((flag) => (
          <FlagCard key={flag.id} flag={flag} />
        ))}
      </ul>
    </aside>
  );
}
