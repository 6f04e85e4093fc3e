import type { WireExchange } from '../../../local/har/wire';
import { wire } from './exchanges';

const self = 'http://localhost:8080/rest';

/** For each exception, an exchange as Jira has it that would fail without. */
export const neededBy: Readonly<Record<string, WireExchange>> = {
  'software-1.0': wire('GET /rest/software/1.0/board/1/backlog?maxResults=50', 200, {
    answered: { isLast: true, issues: [{ id: '10001', key: 'BAKE-1', self: `${self}/agile/1.0/issue/10001`, fields: {} }] },
  }),
  'shapeless-object': wire('GET /rest/agile/1.0/board/1/sprint?state=active', 200, {
    answered: { maxResults: 50, startAt: 0, isLast: true, values: [{ id: 1, self: `${self}/agile/1.0/sprint/1`, state: 'active', name: 'Week 47' }] },
  }),
  'changelog-without-value': wire('GET /rest/api/3/issue/BAKE-1/changelog', 200, {
    answered: {
      self: `${self}/api/3/issue/10001/changelog`, isLast: true, maxResults: 100, startAt: 0, total: 1,
      values: [{ id: '1', created: '2026-11-22T09:00:00.000+0000', items: [{ field: 'Sprint', fieldtype: 'custom', from: null, fromString: null, to: '1', toString: 'Week 47' }] }],
    },
  }),
  'bulk-changelog-created': wire('POST /rest/api/3/changelog/bulkfetch', 200, {
    sent: { issueIdsOrKeys: ['10001'] },
    answered: { issueChangeLogs: [{ issueId: '10001', changeHistories: [{ id: '1', created: 1795334400000, items: [] }] }] },
  }),
  'board-location': wire('GET /rest/agile/1.0/board/1/configuration', 200, {
    answered: { id: 1, name: 'Bakery board', type: 'scrum', location: { type: 'project', key: 'BAKE', id: '10000', self: `${self}/api/3/project/10000`, name: 'Bakery' } },
  }),
  'general-statuses': wire('GET /rest/api/3/field', 429, { answered: { errorMessages: ['Rate limit exceeded.'], errors: {} } }),
};
