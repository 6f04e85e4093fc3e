import { useQuery } from '@tanstack/react-query';
import { ask } from './ask';
import { adfOf, type Adf } from '../issue/adf';
import type { JiraUser } from './issue-fields';

export interface Comment {
  readonly id: string;
  readonly author: JiraUser;
  readonly body: Adf;
  readonly created: string;
}

const address = (key: string) => `/rest/api/3/issue/${encodeURIComponent(key)}/comment`;

export const useComments = (key: string) =>
  useQuery({ queryKey: ['comments', key], queryFn: async () => (await ask<{ comments: readonly Comment[] }>('GET', `${address(key)}?maxResults=100`)).comments });

export const addComment = (key: string, text: string) => ask('POST', address(key), { body: adfOf(text) });
