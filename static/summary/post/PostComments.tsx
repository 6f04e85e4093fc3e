import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { jira } from '../../api/jira';
import { useSiteUrl } from '../../api/site-url';
import { wait } from '../../check/browser-pace';
import { ProgressLine } from '../../shared/ProgressLine';
import { useStore } from '../../shared/use-store';
import type { ClosingEntry } from '../told/kept-summary';
import type { Naming } from '../told/naming';
import type { ToldSummary } from '../told/told-summary';
import { commentMark } from './comment-mark';
import { commentOf } from './comment-of';
import { createPosting } from './create-posting';
import type { Recipient } from './posting';
import css from './PostComments.module.css';
import { PostReportView } from './PostReportView';

interface PostCommentsProps {
  readonly told: ToldSummary;
  readonly entry: ClosingEntry;
  readonly naming: Naming;
}

/** Brings what came of each bet to its epic, if somebody wants it: what nobody answered is not told around. */
export function PostComments(props: PostCommentsProps) {
  const siteUrl = useSiteUrl() ?? '';
  const [isOpen, open] = useState(false);
  if (isOpen) return <PostPanel {...props} siteUrl={siteUrl} onDone={() => open(false)} />;
  return (
    <Button isDisabled={siteUrl === ''} onClick={() => open(true)}>
      {props.naming.summary.post.open}
    </Button>
  );
}

interface PostPanelProps extends PostCommentsProps {
  readonly siteUrl: string;
  readonly onDone: () => void;
}

function PostPanel({ told, entry, naming, siteUrl, onDone }: PostPanelProps) {
  const { post: words } = naming.summary;
  const [posting] = useState(() => {
    const { sprint, number: closing } = entry;
    const bets = new Map(told.answered.map((bet) => [bet.item.issueId, bet]));
    const source = { sprintId: sprint.id, sprintName: sprint.name, closing, siteUrl };
    const commentFor = ({ issueId }: Recipient) => {
      const bet = bets.get(issueId);
      return bet && commentOf(bet, source, naming);
    };
    return createPosting({ request: jira, wait, mark: commentMark(sprint.id, closing), commentFor });
  });
  const state = useStore(posting);
  const recipients = told.answered.map(({ item: { issueId, key } }) => ({ issueId, key }));
  return (
    <section className={css.panel} aria-label={words.title}>
      <h3 className={css.title}>{words.title}</h3>
      {state.type === 'idle' && (
        <>
          <p>{recipients.length === 0 ? words.none : words.explain(recipients.length)}</p>
          <div className={css.line}>
            {recipients.length > 0 && (
              <Button appearance="primary" onClick={() => void posting.start(recipients)}>
                {words.go(recipients.length)}
              </Button>
            )}
            <Button appearance="subtle" onClick={onDone}>
              {words.cancel}
            </Button>
          </div>
        </>
      )}
      {state.type === 'posting' && (
        <div className={css.line}>
          <ProgressLine name={words.title} done={state.done} all={state.all}>
            {state.waitingSeconds === null ? words.posting(state.done, state.all) : words.waiting(state.waitingSeconds)}
          </ProgressLine>
          <Button spacing="compact" onClick={posting.stop}>
            {words.stop}
          </Button>
        </div>
      )}
      {state.type === 'ended' && <PostReportView report={state.report} words={words} onAgain={() => void posting.again()} onDone={onDone} />}
    </section>
  );
}
