import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { suggestCustomers } from '../../src/core/backlog/suggest-customers';
import type { Guard } from '../../src/core/settings/guard';
import { useExemptedItems } from '../api/exempted-items';
import { browserStorage } from '../drafts/browser-storage';
import { useSession } from '../session/session';
import { Note } from '../shared/Note';
import { useWords } from '../words/words';
import css from './CustomerOffers.module.css';
import { createDeclinedCustomers } from './declined-customers';

interface CustomerOffersProps {
  readonly guard: Guard;
  readonly onAccept: (actor: string) => void;
}

/** Who is exempted again and again may be a customer here. Nothing changes unless somebody says yes. */
export function CustomerOffers({ guard, onAccept }: CustomerOffersProps) {
  const { guardSettings } = useWords();
  const { offer: words } = guardSettings;
  const { projectId } = useSession();
  const { data } = useExemptedItems(projectId);
  const [store] = useState(() => createDeclinedCustomers(browserStorage(), projectId));
  const [declined, setDeclined] = useState(store.load);
  const place = useRef<HTMLDivElement>(null);
  // The buttons go away with the answer, and the keyboard stays here.
  const answer = (act: () => void) => () => {
    place.current?.focus();
    act();
  };
  const decline = (actor: string) => {
    store.add(actor);
    setDeclined(store.load());
  };
  const items = data?.pages.flatMap((page) => page.items) ?? [];
  const offers = suggestCustomers(items, guard).filter(({ actor }) => !declined.includes(actor));
  return (
    <div ref={place} className={css.offers} tabIndex={-1}>
      {offers.map(({ actor, opening, items: count }) => (
        <Note
          key={actor}
          actions={
            <>
              <Button spacing="compact" onClick={answer(() => onAccept(actor))}>
                {words.accept}
              </Button>
              <Button spacing="compact" appearance="subtle" onClick={answer(() => decline(actor))}>
                {words.decline}
              </Button>
            </>
          }
        >
          {words.ask(count, opening)}
        </Note>
      ))}
    </div>
  );
}
