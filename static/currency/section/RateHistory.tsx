import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { useDesk } from './desk';
import { RateChanges } from './RateChanges';

/** Who changed which rate when, from what to what, and why: read when somebody wants to know. */
export function RateHistory({ version }: { readonly version: number }) {
  const { words } = useDesk();
  const [unfolded, unfold] = useState(false);
  return (
    <div>
      <Button appearance="subtle" spacing="compact" aria-expanded={unfolded} onClick={() => unfold(!unfolded)}>
        {unfolded ? words.history.hide : words.history.show}
      </Button>
      {unfolded && <RateChanges version={version} />}
    </div>
  );
}
