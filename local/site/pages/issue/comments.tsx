import Button from '@atlaskit/button/new';
import TextArea from '@atlaskit/textarea';
import { useState } from 'react';
import { addComment, useComments } from '../ask/comments';
import { useAct } from '../issues/act';
import { momentOf } from '../issues/dates';
import { PersonAvatar } from '../issues/person-avatar';
import { Loading, Trouble } from '../shell/states';
import { paragraphsOf } from './adf';

interface CommentsProps {
  readonly issueKey: string;
  readonly mayComment: boolean;
}

function NewComment({ issueKey }: { readonly issueKey: string }) {
  const [typed, setTyped] = useState('');
  const act = useAct();
  const save = async () => {
    if (await act('The comment was not saved', () => addComment(issueKey, typed))) setTyped('');
  };
  return (
    <div className="edit-form">
      <TextArea aria-label="Add a comment" placeholder="Add a comment…" minimumRows={2} value={typed} onChange={({ currentTarget }) => setTyped(currentTarget.value)} />
      {typed.trim() !== '' && (
        <div className="edit-form__buttons">
          <Button appearance="primary" spacing="compact" onClick={() => void save()}>
            Save comment
          </Button>
          <Button appearance="subtle" spacing="compact" onClick={() => setTyped('')}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}

export function Comments({ issueKey, mayComment }: CommentsProps) {
  const { data: comments, error, isPending, refetch } = useComments(issueKey);
  return (
    <section className="issue__section" aria-label="Activity">
      <h2 className="section-title">Activity</h2>
      {isPending && <Loading what="comments" />}
      {error && <Trouble error={error} retry={() => void refetch()} />}
      {comments?.length === 0 && <p className="quiet">No comments yet.</p>}
      {comments && comments.length > 0 && (
        <ol className="comments">
          {comments.map(({ id, author, body, created }) => (
            <li key={id} className="comment">
              <PersonAvatar size="small" name={author.displayName} />
              <div>
                <strong>{author.displayName}</strong> <time className="quiet">{momentOf(created)}</time>
                {paragraphsOf(body).map((paragraph, index) => (
                  <p key={index} className="prose">
                    {paragraph}
                  </p>
                ))}
              </div>
            </li>
          ))}
        </ol>
      )}
      {mayComment && <NewComment issueKey={issueKey} />}
    </section>
  );
}
