import { factsOf } from '../told/tell-bet';
import type { Naming } from '../told/naming';
import type { ToldBet } from '../told/told-summary';
import { commentMark } from './comment-mark';

/** From which review a comment comes. */
export interface CommentSource {
  readonly sprintId: string;
  readonly sprintName: string;
  readonly closing: number;
  /** As in `https://bakery.atlassian.net`. */
  readonly siteUrl: string;
}

/** The comment on one epic: what came of its own bet. @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/ */
export function commentOf(bet: ToldBet, { sprintId, sprintName, closing, siteUrl }: CommentSource, naming: Pick<Naming, 'summary'>) {
  const { summary } = naming;
  const href = `${siteUrl}/issues/?jql=${encodeURIComponent(`sprint = ${sprintId}`)}${commentMark(sprintId, closing)}`;
  const facts = factsOf(bet, naming).map(({ label, said }) => ({ type: 'listItem', content: [paragraph(strong(`${label}: `), ...lines(said))] }));
  return {
    type: 'doc',
    version: 1,
    content: [
      paragraph(strong(`${summary.comment.title}: `), { type: 'text', text: sprintName, marks: [{ type: 'link', attrs: { href } }] }),
      paragraph(strong(bet.answerSaid), ...lines(`: ${bet.value}`)),
      ...(facts.length === 0 ? [] : [{ type: 'bulletList', content: facts }]),
    ],
  };
}

type Inline = Readonly<Record<string, unknown>>;

const paragraph = (...content: readonly Inline[]) => ({ type: 'paragraph', content });
const strong = (text: string): Inline => ({ type: 'text', text, marks: [{ type: 'strong' }] });

/** A text node holds no line break, and is never empty. */
function lines(text: string): readonly Inline[] {
  return text
    .split(/\r?\n/)
    .flatMap((line, at): readonly Inline[] => [...(at === 0 ? [] : [{ type: 'hardBreak' }]), ...(line === '' ? [] : [{ type: 'text', text: line }])]);
}
