import type { EarlierVerdict } from '../../../src/core/hypothesis/verdict';
import { EarlierAnswers } from '../../verdict/shown/EarlierAnswers';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';

/** A hypothesis that spans sprints is asked in each: with what was answered before. Once it is answered, its answer shows that itself. */
export function AnsweredBefore({ item: { revision, answer: told } }: { readonly item: ReviewItem }) {
  const { verdictWords } = useReviewScreen();
  if (told !== null || revision?.verdict === undefined) return null;
  const { answer, actual, decision, askedIn, by, at, earlier, bet } = revision.verdict;
  const last: EarlierVerdict = { answer, actual, decision, askedIn, by, at, revision: revision.number };
  return <EarlierAnswers earlier={[last, ...earlier]} unit={bet.measure?.unit ?? ''} words={verdictWords} />;
}
