import { ask } from './ask';

interface NewIssue {
  readonly projectId: string;
  readonly typeId: string;
  readonly summary: string;
  readonly parentId?: string;
}

export const createIssue = ({ projectId, typeId, summary, parentId }: NewIssue) =>
  ask<{ id: string; key: string }>('POST', '/rest/api/3/issue', {
    fields: { project: { id: projectId }, issuetype: { id: typeId }, summary, ...(parentId === undefined ? {} : { parent: { id: parentId } }) },
  });
