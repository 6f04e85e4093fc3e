import { useLearnWords } from '../learn/words/use-learn-words';

export function NotConfigured() {
  const words = useLearnWords();
  return words === undefined ? null : <p>{words.gadget.choose}</p>;
}
