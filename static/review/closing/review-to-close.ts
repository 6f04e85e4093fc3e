import { reviewLimits } from '../../../src/core/sprint/review';
import type { ReviewToClose } from '../../summary/review-to-close';
import { nameOfItem } from '../reading/name-of-item';
import type { Review } from '../reading/use-review';

/** What a closing needs to know of what is on the screen. @param present who was seen here meanwhile */
export function reviewToClose({ opened, read, items }: Review, present: ReadonlySet<string>, accountId: string): ReviewToClose {
  const { toDos, busyWork } = read.work;
  return {
    sprint: opened.sprint,
    base: opened.log[0]?.number ?? 0,
    items: items.map((item) => ({
      issueId: item.issueId,
      key: item.key,
      title: nameOfItem(item),
      answer: item.answer?.answer ?? null,
      answeredBy: item.answer?.by ?? null,
      wasDue: item.part === 'due',
    })),
    busyWork: { toDos: busyWork.length, ofAll: toDos.length },
    present: [...new Set([accountId, ...present])].slice(0, reviewLimits.participants),
  };
}
