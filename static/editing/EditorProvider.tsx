import { useState, type ReactNode } from 'react';
import { emptyHypothesis } from '../../src/core/hypothesis/hypothesis';
import { noAgreement, type Revision } from '../../src/core/hypothesis/revision';
import { useSession } from '../session/session';
import { EditorContext, type Editor, type ReadOnlyReason } from './editor';
import type { Notice } from './notice';
import { setAsideNotice } from './notices';
import { sameTyped } from './same-typed';
import { useRequests } from './use-requests';
import { useSaving } from './use-saving';
import { useTyping } from './use-typing';

interface EditorProviderProps {
  readonly revision: Revision | null;
  readonly readOnly: ReadOnlyReason | null;
  /** What there is to say when the screen opens. */
  readonly firstNotice: Notice | null;
  readonly children: ReactNode;
}

/** Everything that a person can do with the hypothesis of one issue, for the components below. */
export function EditorProvider({ revision, readOnly, firstNotice, children }: EditorProviderProps) {
  const { issueId, locale } = useSession();
  const [notice, tell] = useState<Notice | null>(null);
  const [justOpened, setJustOpened] = useState<string | null>(null);
  const typing = useTyping();
  const requests = useRequests(issueId);
  const saving = useSaving({ typing, requests, tell });
  const mayType = readOnly === null;

  const editor: Editor = {
    issueId,
    revision,
    hypothesis: revision?.hypothesis ?? emptyHypothesis,
    agreement: revision?.agreement ?? noAgreement,
    number: revision?.number ?? 0,
    readOnly,
    pending: requests.pending,
    notice: notice ?? firstNotice,
    // Whoever may only read keeps a draft from better days, but cannot go on with it.
    restoredFrom: mayType ? typing.restoredFrom : null,
    justOpened,
    openPlaces: mayType ? typing.openPlaces : [],
    openAt: (place) => (mayType ? typing.openAt(place) : undefined),
    failureAt: typing.failureAt,
    open: (place) => {
      tell(null);
      setJustOpened(place.name);
      typing.open(place, requests.current());
    },
    type: (place, typed) => typing.type(place, typed, requests.current()),
    cancel: (place) => {
      const open = typing.latestAt(place.name);
      typing.close(place.name);
      const changed = open && !sameTyped(open.typed, place.read(open.base.hypothesis, locale));
      tell(changed ? setAsideNotice(() => typing.reopen(place.name, open)) : null);
    },
    discardAll: typing.closeAll,
    ...saving,
  };
  return <EditorContext.Provider value={editor}>{children}</EditorContext.Provider>;
}
