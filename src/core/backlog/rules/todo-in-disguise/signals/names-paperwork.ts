import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

// Words that are a product elsewhere (sprints, approvals, meetings) count only where they can be nothing else.
const paperwork = anyOf(
  '(?:design|architecture|requirements?|specification|planning|test|internal|project|vision) (?:doc(?:ument)?s?|documentation|proposal|spec(?:ification)?|discussion|decisions?)|(?:design|architecture|requirements?|peer) review',
  'documents? (?:the )?(?:architecture|design|requirements)|(?:update|create|write|finish|review|complete) (?:\\S+ ){0,3}design',
  'meetings? (?:with|about|notes|minutes)|(?:kick-?off|planning|status) meetings?|sprint (?:review|demo|retro\\w*)|wiki pages?|blog ?posts?|tech(?:nical)? ?notes?|white ?papers?|user (?:interviews?|research)|(?:get|gain|obtain) approvals?|knowledge transfer|handover|requirements? (?:gathering|analysis)|status reports?|training plan',
);

/** It is about the team's paper and talk: designs, meetings, approvals. */
export const namesPaperwork: Signal = ({ whole }) => found(paperwork, ...whole);
