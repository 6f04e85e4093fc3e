import { Modal } from '@forge/bridge';
import type { Session } from '../session/session';

type Subject = Pick<Session, 'issueId' | 'projectId'>;

export const openHistory = (subject: Subject, title: string): void => openDialog('ui/history', subject, title);

export const openPanel = (subject: Subject, title: string, onClose?: () => void): void => openDialog('ui/panel', subject, title, onClose);

export const openSettings = (subject: Subject, title: string, onClose: () => void): void => openDialog('ui/settings', subject, title, onClose);

/** Jira shows the dialog around the frame; what it is about travels along. */
function openDialog(resource: string, { issueId, projectId }: Subject, title: string, onClose: () => void = () => undefined): void {
  const context = { issue: { id: issueId }, project: { id: projectId } };
  void new Modal({ resource, size: 'large', title, context, onClose }).open();
}
