import Button from '@atlaskit/button/new';
import print from './print.module.css';
import type { LearnWords } from './words/use-learn-words';

/** Prints the frame alone, without Jira around it. */
export function PrintButton({ words: { picture } }: { readonly words: LearnWords }) {
  return (
    <div className={print.screenOnly}>
      <Button onClick={() => window.print()}>{picture.print}</Button>
    </div>
  );
}
