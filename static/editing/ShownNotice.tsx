import Button from '@atlaskit/button/new';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import { useWords } from '../words/words';
import css from './NoticeLine.module.css';
import type { Notice } from './notice';

/** What just happened, in a line that is always there: nothing jumps when it speaks. */
export function ShownNotice({ notice }: { readonly notice: Notice | null }) {
  const words = useWords();
  return (
    <div className={css.line} role="status">
      {notice !== null && (
        <>
          <span className={css[notice.tone]}>
            {notice.tone === 'done' && <CheckIcon label="" color="currentColor" size="small" />}
            {notice.says(words)}
          </span>
          {notice.action && (
            <Button appearance="subtle" spacing="compact" onClick={notice.action.run}>
              {notice.action.label(words)}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
