import Button from '@atlaskit/button/new';
import Heading from '@atlaskit/heading';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import type { ReactNode } from 'react';
import { Problem } from '../ask/ask';

export function Loading({ what }: { readonly what: string }) {
  return (
    <div className="state" aria-busy="true">
      <Spinner label={`Loading ${what}`} size="large" delay={200} />
    </div>
  );
}

/** An error that can be tried again. What does not exist for somebody has a page of its own: {@link NoAccess}. */
export function Trouble({ error, retry }: { readonly error: Error; readonly retry: () => void }) {
  return (
    <div className="state state--message">
      <SectionMessage appearance="error" title="That did not work">
        <p>{error.message}</p>
        <p>
          <Button appearance="default" onClick={retry}>
            Try again
          </Button>
        </p>
      </SectionMessage>
    </div>
  );
}

export const isNoAccess = (error: Error | null) => error instanceof Problem && (error.status === 404 || error.status === 403 || error.status === 401);

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
}

export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="state state--empty">
      <Heading size="small" as="h2">
        {title}
      </Heading>
      {children}
    </div>
  );
}

/** Jira tells "is not there" and "is not for you" in the same words, so that neither gives the other away. */
export function NoAccess({ what }: { readonly what: string }) {
  return (
    <div className="state state--empty">
      <Heading size="medium" as="h1">
        This {what} is not available
      </Heading>
      <p>It doesn't exist, or you don't have access to it. Somebody who administers the project can give you access.</p>
      <a href="/">Go to your projects</a>
    </div>
  );
}

export function Nowhere() {
  return (
    <div className="state state--empty">
      <Heading size="medium" as="h1">
        There is no page at this address
      </Heading>
      <p>This site has backlogs, boards, issues, a search, and the pages of the app. Jira's other pages are left out.</p>
      <a href="/">Go to your projects</a>
    </div>
  );
}
