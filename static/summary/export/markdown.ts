import { factsOf } from '../told/tell-bet';
import type { Naming } from '../told/naming';
import type { ToldBet, ToldSummary } from '../told/told-summary';
import { markdownText, markdownLine } from './markdown-text';

interface Linking {
  /** As in `https://bakery.atlassian.net`; null where Jira does not tell. */
  readonly siteUrl: string | null;
}

/** The summary as Markdown, to be pasted into a wiki or a mail. Nothing that somebody typed can change its form. */
export function markdownOf(told: ToldSummary, trace: readonly string[], { summary, siteUrl }: Pick<Naming, 'summary'> & Linking): string {
  const bet = (one: ToldBet) => betOf(one, { summary, siteUrl });
  const blocks = [
    `# ${markdownLine(told.title)}`,
    markdownLine([told.when, told.closed].filter((text) => text !== '').join(' · ')),
    ...(told.goal === '' ? [] : [`**${summary.goal}:** ${markdownText(told.goal)}`]),
    `**${markdownLine(told.headline)}**${told.counted === '' ? '' : ` (${markdownLine(told.counted)})`}`,
    ...told.totals.map(({ title, lines }) => [`**${markdownLine(title)}**`, '', ...lines.map((line) => `- ${markdownLine(line)}`)].join('\n')),
    ...(told.answered.length === 0 ? [] : [`## ${summary.bets}`, ...told.answered.map(bet)]),
    ...(told.unanswered.length === 0 ? [] : [`## ${summary.unanswered}`, summary.unansweredHint, ...told.unanswered.map(bet)]),
    ...(told.comesBack.length === 0
      ? []
      : [`## ${summary.comesBack}`, told.comesBack.map(({ comesBackOn, value, item }) => `- ${comesBackOn}: ${markdownLine(value)} (${linkTo(item.key, siteUrl)})`).join('\n')]),
    ...(told.hidden === '' ? [] : [told.hidden]),
    ...(told.busyWork === '' ? [] : [`## ${summary.busyWork}`, told.busyWork]),
    `## ${summary.tookPart}`,
    markdownLine(told.tookPart),
    `## ${summary.trace}`,
    trace.map((line) => `- ${markdownLine(line)}`).join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function betOf(bet: ToldBet, naming: Pick<Naming, 'summary'> & Linking): string {
  const { summary, siteUrl } = naming;
  const { value, thing, answerSaid, item } = bet;
  const facts = factsOf(bet, naming).map(({ label, said }) => `- ${label}: ${markdownText(said, '  ')}`);
  return [
    `### ${markdownLine(value)}`,
    '',
    `**${answerSaid}** · ${linkTo(item.key, siteUrl)} ${markdownLine(item.summary)}${item.wasDue ? ` · ${summary.wasDue}` : ''}`,
    ...(thing === '' ? [] : ['', markdownText(thing)]),
    ...(facts.length === 0 ? [] : ['', ...facts]),
  ].join('\n');
}

const linkTo = (key: string, siteUrl: string | null) => (siteUrl === null ? markdownLine(key) : `[${markdownLine(key)}](${siteUrl}/browse/${encodeURIComponent(key)})`);
