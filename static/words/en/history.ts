import { number } from './counting';

/** How a hypothesis came to be what it is. */
export const history = {
  open: 'History',
  title: 'History of the hypothesis',
  none: 'Nothing is written yet. Every change will be kept here.',
  list: 'All changes, newest first',
  changes: {
    first: 'wrote the hypothesis',
    edited: (parts: string) => `changed: ${parts}`,
    editedSomething: 'changed something',
    nothing: 'saved without a change',
    ticked: (text: string) => `ticked “${text}”`,
    unticked: (text: string) => `unticked “${text}”`,
    agreed: (side: string) => `agreed for ${side}`,
    withdrew: (side: string) => `withdrew the agreement of ${side}`,
    restored: (revision: number) => `restored revision ${number(revision)}`,
    answered: (answer: string) => `answered the value question: ${answer}`,
    retracted: 'took the last answer to the value question back',
  },
  sides: { consumer: 'the consumer', product: 'product', team: 'the team' },
  revision: (revision: number) => `Revision ${number(revision)}`,
  current: 'Current',
  before: 'Before',
  after: 'After',
  firstRevision: 'This is how it began.',
  unread: 'The revision before this one is not loaded yet.',
  onlyAgreement: 'The text stayed the same.',
  restore: 'Restore this revision',
  restored: (revision: number) => `Revision ${number(revision)} is back, as a new revision.`,
  more: 'Load older changes',
};
