import { addUser, type JiraState } from '../jira';

/** The bakery's people. Account ids look as Jira's do and never change. */
export const people = {
  paula: { id: '712020:5a1e6f0c-0d3b-4c57-9b1e-2f6a7c8d9e01', emailAddress: 'paula@bakery.example', displayName: 'Paula Oduya' },
  sam: { id: '712020:8c2d7a1b-4e5f-4a68-8c2f-3a7b8d9e0f12', emailAddress: 'sam@bakery.example', displayName: 'Sam Lindqvist' },
  devi: { id: '712020:9d3e8b2c-5f60-4b79-9d30-4b8c9e0f1a23', emailAddress: 'devi@bakery.example', displayName: 'Devi Raman' },
  stella: { id: '712020:ae4f9c3d-6071-4c8a-ae41-5c9d0f1a2b34', emailAddress: 'stella@bakery.example', displayName: 'Stella Marchetti' },
  otto: { id: '712020:bf50ad4e-7182-4d9b-bf52-6d0e1a2b3c45', emailAddress: 'otto@bakery.example', displayName: 'Otto Brandt' },
} as const;

export type PersonName = keyof typeof people;

export function addPeople(state: JiraState): void {
  for (const person of Object.values(people)) addUser(state, person);
}
