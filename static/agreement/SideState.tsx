import CheckCircleIcon from '@atlaskit/icon/core/check-circle';
import OpenIcon from '@atlaskit/icon/core/check-circle-unchecked';
import ReopenedIcon from '@atlaskit/icon/core/status-warning';
import type { Agreed, Side } from '../../src/core/hypothesis/revision';
import { useWords } from '../words/words';
import css from './SideState.module.css';

const icons = { agreed: CheckCircleIcon, open: OpenIcon, reopened: ReopenedIcon };

interface SideStateProps {
  readonly side: Side;
  readonly agreed: Agreed | null;
}

/** One side and whether it agrees, told by sign and word, never by colour alone. */
export function SideState({ side, agreed }: SideStateProps) {
  const { agreement: words } = useWords();
  const state = agreed === null ? 'open' : agreed.reopenedAt === null ? 'agreed' : 'reopened';
  const Icon = icons[state];
  return (
    <span className={css.side}>
      <span className={css[state]}>
        <Icon label={words.sideStates[state]} color="currentColor" />
      </span>
      {words.sides[side]}
    </span>
  );
}
