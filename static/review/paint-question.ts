import { dayAt } from '../format/days';
import { sentenceMarkup } from '../hypothesis/sentence-markup';
import type { Opened } from '../session/open-screen';
import { openingWithTheme, painted } from '../session/painting';
import { createNode } from '../shared/create-node';
import screen from '../shared/Screen.module.css';
import { sprintOnScreen } from '../sprint/sprint-query';
import question from '../verdict/ValueQuestion.module.css';
import { verdictWords } from '../verdict/use-verdict-words';
import type { Words } from '../words/words';
import { firstToAsk } from './asking/first-to-ask';
import stage from './asking/OneAtATime.module.css';
import head from './head/ReviewHead.module.css';
import review from './OpenReview.module.css';
import css from './PaintedQuestion.module.css';
import { keptTextSize } from './presenter/text-size';
import asked from './question/AskedHypothesis.module.css';
import { openedReview, type OpenedReview } from './reading/opened-review';
import type { ReviewItem } from './reading/review-item';
import { reviewItems } from './reading/review-items';
import type { ReviewPlace } from './review-place';
import { reviewWords, type ReviewWords } from './use-review-words';

/**
 * Shows the first question where the screen will show it, as soon as Jira and the app have told it:
 * the room reads while React is started. What is more than a plain question (a review that is closed
 * or was, somebody who may only look, an answer or an edit from before) is left to the screen.
 *
 * @returns for a review that was begun there: whether it showed anything; throws JiraError
 */
export const paintQuestion =
  (placed: Promise<ReviewPlace>) =>
  async ({ client, session, words }: Opened): Promise<boolean> => {
    const { sprintId } = await placed;
    if (sprintId === null) return false;
    const [opened, read, said] = await Promise.all([
      client.query(openedReview(sprintId)),
      client.query(sprintOnScreen(sprintId)),
      client.query(reviewWords(words)),
    ]);
    const today = dayAt(new Date(), session.timeZone);
    const item = firstToAsk(reviewItems({ read, opened, due: [], gone: new Set(), today }));
    if (item === undefined || !isPlain(opened, item)) return false;
    const opening = await openingWithTheme();
    if (opening === null) return false;
    // The screen does so as well: nothing but the dialog is around it.
    document.body.classList.add('in-dialog');
    opening.replaceWith(screenWith(opened, item, words, said));
    await painted();
    // What is wanted next, while the screen's code is on its way.
    void client.query(verdictWords(words));
    return true;
  };

function isPlain({ sprint, mayAnswer, log }: OpenedReview, { revision, laterEdit, cameLater, part }: ReviewItem): boolean {
  const isAsked = part === 'sprint' && revision !== null && revision.verdict === undefined;
  return isAsked && sprint.state !== 'future' && mayAnswer && log.length === 0 && laterEdit === null && !cameLater;
}

const node = (tag: string, className: string | undefined, ...content: readonly (Node | string)[]) => createNode(tag, { className }, ...content);

function screenWith({ sprint }: OpenedReview, item: ReviewItem, words: Words, said: ReviewWords): Node {
  const titles = node('div', head.titles, node('p', head.title, said.of(sprint.name)), node('p', head.goal, sprint.goal === '' ? said.noGoal : sprint.goal));
  const top = node('header', head.head, node('div', head.top, titles, node('div', css.tools)), node('div', css.progress));
  const all = node('div', review.review, top, node('section', stage.stage, node('div', `${stage.nav} ${css.nav}`), questionOn(item, words, said)));
  all.style.setProperty('zoom', String(keptTextSize()));
  return node('main', screen.screen, all);
}

function questionOn({ key, summary, revision }: ReviewItem, words: Words, said: ReviewWords): Node {
  const { thing = '', value = '', beneficiary = '' } = revision?.hypothesis ?? {};
  const by = beneficiary === '' ? [] : [node('p', asked.subtle, said.by(beneficiary))];
  return node(
    'div',
    `${asked.asked} ${asked.wall}`,
    node('p', asked.about, key, node('bdi', asked.summary, summary)),
    node('div', asked.bet, sentenceMarkup<Node>(createNode, { thing, value }, words), ...by),
    node('section', `${question.question} ${question.wall}`, node('div', question.head, node('h2', css.question, words.value.question))),
  );
}
