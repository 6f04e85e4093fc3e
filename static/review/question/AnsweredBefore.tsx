import { inShort } from '../../../src/core/hypothesis/next-verdict';
import { EarlierAnswers } from '../../verdict/shown/EarlierAnswers';
import type { ReviewItem } from '../reading/review-item';
import { useReviewScreen } from '../screen-context';

/** A hypothesis that spans sprints is asked in each: with what was answered before. Once it is answered, its answer shows that itself. */
export function AnsweredBefore({ item: { revision, answer: told } }: { readonly item: ReviewItem }) {
  const { verdictWords } = useReviewScreen();
  if (told !== null || revision?.verdict === undefined) return null;
  const { verdict, number } = revision;
  return <EarlierAnswers earlier={[inShort(verdict, number), ...verdict.earlier]} unit={verdict.bet.measure?.unit ?? ''} words={verdictWords} />;
}
