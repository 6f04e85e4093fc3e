import { anyOf, found, type Signal } from '../signal';

const paperwork = anyOf(
  'spikes?|poc|proof[ -]of[ -]concept|prototypes?|prototyping|mock-?ups?|wireframes?|storyboards?|sketch(?:es)?|feasibility|investigation|research|brainstorm\\w*|studies|trade-?off',
  '(?:design|architecture|requirements?|specification|planning|technical|test|internal|project|vision) (?:doc(?:ument)?s?|documentation|review|proposal|spec(?:ification)?|discussion|decisions?|notes?|page)|documents? (?:the )?(?:architecture|design|requirements)',
  'meetings?|workshop|kick-?off|sprint|milestone|roadmap|backlog|retro(?:spective)?|jira|confluence|wiki|blog(?: ?post)?|presentation|slides|stakeholder approval|approvals?|round \\d+|onboarding|knowledge transfer|handover|requirements? (?:gathering|analysis)|user research|training plan',
);

/** It is about the team's paper and talk: spikes, mock-ups, designs, meetings. */
export const namesPaperwork: Signal = ({ deed, title }) => found(paperwork, deed, title);
