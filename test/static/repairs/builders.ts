import type { RepairDoors } from '../../../static/repairs/doors';
import type { RepairItem, RepairOutcome } from '../../../static/repairs/repair';
import type { JiraAnswer } from '../../../src/jira/read-json';
import { AppFailure } from '../../../static/api/app-failure';
import type { AppError } from '../../../src/contract/answer';
import { anAnswer } from '../../jira/an-answer';

export const anItem = (id: string, said: Partial<RepairItem> = {}): RepairItem => ({
  id,
  key: `BAKE-${id}`,
  summary: 'Buy flour',
  projectId: '10',
  typeId: '3',
  parentId: null,
  rules: ['task-type'],
  words: [],
  ...said,
});

export const items = (...ids: readonly string[]): readonly RepairItem[] => ids.map((id) => anItem(id));

export const done = (id: string): RepairOutcome => ({ issueId: id, key: `BAKE-${id}`, state: 'done' });
export const failed = (id: string, reason: RepairOutcome['reason'] & string): RepairOutcome => ({ ...done(id), state: 'failed', reason });
export const partly = (id: string, reason: RepairOutcome['reason'] & string): RepairOutcome => ({ ...done(id), state: 'partly', reason });

export interface Asked {
  readonly what: string;
  readonly body: unknown;
}

interface Answering {
  /** What Jira answers; 204 where nothing is said. */
  readonly jira?: (asked: Asked, nth: number) => JiraAnswer | undefined;
  /** Why the app refuses; it does as it is asked where nothing is said. */
  readonly app?: (asked: Asked, nth: number) => AppError | undefined;
}

/** A Jira and an app that answer as told, and remember what they were asked. Waiting takes no time. */
export function someDoors({ jira, app }: Answering = {}) {
  const asked: Asked[] = [];
  const waits: number[] = [];
  let [now, most] = [0, 0];
  const note = (what: string, body: unknown): Asked => {
    const said = { what, body };
    asked.push(said);
    return said;
  };
  const meanwhile = async () => {
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    now -= 1;
  };
  const doors: RepairDoors = {
    jira: async (path, init) => {
      const said = note(`${init?.method ?? 'GET'} ${path}`, JSON.parse(init?.body ?? 'null'));
      const nth = asked.length;
      await meanwhile();
      return jira?.(said, nth) ?? anAnswer(undefined, 204);
    },
    app: async (name, input) => {
      const said = note(name, input);
      const nth = asked.length;
      await meanwhile();
      const refusal = app?.(said, nth);
      if (refusal !== undefined) throw new AppFailure(refusal);
      return { exemptions: [], projected: true } as never;
    },
    wait: (seconds) => {
      waits.push(seconds);
      return Promise.resolve();
    },
  };
  return { doors, asked, waits, mostAtOnce: () => most };
}
