import { granularOnly, type Operation } from '../operation';
import { allOfBoard, backlogOfBoard, listedFrom, ofBoardSprint, ofSprint, pagedFrom, readAgileIssue } from './board-issues';
import { boardConfiguration, boardEpics, boardSprints, listBoards, readBoard } from './boards';
import { moveToBacklog, moveToSprint, rankIssues } from './moves';
import { createSprint, deleteSprint, readSprint, updateSprint, updateSprintPartly } from './sprints';

const agile = '/rest/agile/1.0';
const software = '/rest/software/1.0';

// Jira Software has no classic scopes.
const boards = granularOnly('read:board-scope:jira-software', 'read:project:jira');
const boardIssues = granularOnly('read:board-scope:jira-software', 'read:issue-details:jira');
const configuration = granularOnly('read:board-scope.admin:jira-software', 'read:project:jira');
const sprintIssues = granularOnly('read:sprint:jira-software', 'read:issue-details:jira', 'read:jql:jira');
const readSprints = granularOnly('read:sprint:jira-software');
const writeSprints = granularOnly('write:sprint:jira-software');
const writeBoards = granularOnly('write:board-scope:jira-software');

/** Boards, sprints, ranks and moves, and the token-paged lists that replace agile/1.0's. */
export const agileOperations: readonly Operation[] = [
  { id: 'getAllBoards', method: 'GET', path: `${agile}/board`, scopes: boards, handle: listBoards },
  { id: 'getBoard', method: 'GET', path: `${agile}/board/{boardId}`, scopes: boardIssues, handle: readBoard },
  { id: 'getConfiguration', method: 'GET', path: `${agile}/board/{boardId}/configuration`, scopes: configuration, handle: boardConfiguration },
  { id: 'getAllSprints', method: 'GET', path: `${agile}/board/{boardId}/sprint`, scopes: readSprints, handle: boardSprints },
  { id: 'getEpics', method: 'GET', path: `${agile}/board/{boardId}/epic`, scopes: granularOnly('read:epic:jira-software'), handle: boardEpics },
  { id: 'getIssuesForBacklog', method: 'GET', path: `${agile}/board/{boardId}/backlog`, scopes: boardIssues, handle: listedFrom(backlogOfBoard) },
  { id: 'getIssuesForBoard', method: 'GET', path: `${agile}/board/{boardId}/issue`, scopes: boardIssues, handle: listedFrom(allOfBoard) },
  {
    id: 'getBoardIssuesForSprint', method: 'GET', path: `${agile}/board/{boardId}/sprint/{sprintId}/issue`, scopes: sprintIssues,
    handle: listedFrom(ofBoardSprint),
  },
  { id: 'createSprint', method: 'POST', path: `${agile}/sprint`, scopes: writeSprints, handle: createSprint },
  { id: 'getSprint', method: 'GET', path: `${agile}/sprint/{sprintId}`, scopes: readSprints, handle: readSprint },
  { id: 'updateSprint', method: 'PUT', path: `${agile}/sprint/{sprintId}`, scopes: writeSprints, handle: updateSprint },
  { id: 'partiallyUpdateSprint', method: 'POST', path: `${agile}/sprint/{sprintId}`, scopes: writeSprints, handle: updateSprintPartly },
  { id: 'deleteSprint', method: 'DELETE', path: `${agile}/sprint/{sprintId}`, scopes: granularOnly('delete:sprint:jira-software'), handle: deleteSprint },
  { id: 'getIssuesForSprint', method: 'GET', path: `${agile}/sprint/{sprintId}/issue`, scopes: sprintIssues, handle: listedFrom(ofSprint) },
  { id: 'moveIssuesToSprintAndRank', method: 'POST', path: `${agile}/sprint/{sprintId}/issue`, scopes: writeSprints, handle: moveToSprint },
  { id: 'moveIssuesToBacklog', method: 'POST', path: `${agile}/backlog/issue`, scopes: writeBoards, handle: moveToBacklog },
  { id: 'moveIssuesToBacklogForBoard', method: 'POST', path: `${agile}/backlog/{boardId}/issue`, scopes: writeBoards, handle: moveToBacklog },
  { id: 'getIssue', method: 'GET', path: `${agile}/issue/{issueIdOrKey}`, scopes: granularOnly('read:issue:jira-software'), handle: readAgileIssue },
  { id: 'rankIssues', method: 'PUT', path: `${agile}/issue/rank`, scopes: granularOnly('write:issue:jira-software'), handle: rankIssues },

  { id: 'getIssuesForBacklogJSIS', method: 'GET', path: `${software}/board/{boardId}/backlog`, scopes: boardIssues, handle: pagedFrom(backlogOfBoard) },
  { id: 'getIssuesForBoardJSIS', method: 'GET', path: `${software}/board/{boardId}/issue`, scopes: boardIssues, handle: pagedFrom(allOfBoard) },
  {
    id: 'getBoardIssuesForSprintJSIS', method: 'GET', path: `${software}/board/{boardId}/sprint/{sprintId}/issue`, scopes: sprintIssues,
    handle: pagedFrom(ofBoardSprint),
  },
  { id: 'getIssuesForSprintJSIS', method: 'GET', path: `${software}/sprint/{sprintId}/issue`, scopes: sprintIssues, handle: pagedFrom(ofSprint) },
];
