import { issueWithToDos } from '../api/issue-with-to-dos';
import { browserStorage } from '../drafts/browser-storage';
import { createDraftStore } from '../drafts/draft-store';
import type { Opened } from '../session/open-screen';
import { openingWithTheme, painted } from '../session/painting';
import type { Session } from '../session/session';
import { createNode } from '../shared/create-node';
import edit from '../shared/EditInPlace.module.css';
import screen from '../shared/Screen.module.css';
import { sentenceMarkup } from './sentence-markup';
import top from './TopLine.module.css';

/**
 * Shows the sentence where the screen will show it, as soon as Jira has told it: people read while
 * React is started. The screen takes its place without a jump. What is more than a plain sentence
 * (nothing written, a draft, a property that somebody altered) is left to the screen.
 *
 * @returns whether it showed anything
 * @throws JiraError
 */
export async function paintSentence({ client, session, words }: Opened): Promise<boolean> {
  const { hypothesis } = await client.query(issueWithToDos(session.issueId));
  if (hypothesis.state !== 'sound' || hasDraft(session)) return false;
  const { thing, value } = hypothesis.revision.hypothesis;
  if (thing === '' && value === '') return false;
  const opening = await openingWithTheme();
  if (opening === null) return false;
  opening.replaceWith(screenWith(sentenceMarkup<Node>(createNode, { thing, value }, words)));
  await painted();
  return true;
}

const hasDraft = ({ issueId, accountId }: Session) => createDraftStore(browserStorage(), issueId, accountId).load() !== null;

const screenWith = (sentence: Node) =>
  createNode(
    'main',
    { className: screen.screen },
    createNode('div', { className: top.line }),
    createNode('div', { className: edit.place }, sentence),
  );
