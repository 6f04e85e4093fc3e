import { IconButton } from '@atlaskit/button/new';
import ClockIcon from '@atlaskit/icon/core/clock';
import { openHistory } from '../api/dialogs';
import { useSession } from '../session/session';
import { useWords } from '../words/words';

export function HistoryButton() {
  const { history } = useWords();
  const session = useSession();
  return (
    <IconButton
      icon={ClockIcon}
      label={history.open}
      appearance="subtle"
      spacing="compact"
      onClick={() => openHistory(session, history.title)}
    />
  );
}
