import type { Result } from '../../src/contract/contract';
import type { Answer } from '../../src/contract/answer';
import { emptyHypothesis, type Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { RequestedChange } from '../../src/core/hypothesis/requested-change';
import type { Revision } from '../../src/core/hypothesis/revision';
import type { Bakery } from './bakery';
import type { Calendar } from './calendar';
import { hypotheses, type Step } from './hypotheses';
import { people, type PersonName } from './people';

/** Invokes a function of the app as a person who has the issue in front of them. */
export type InvokeAs = (accountId: string, issueId: string, functionKey: string, payload: unknown) => Promise<unknown>;

interface Telling {
  readonly bakery: Bakery;
  readonly calendar: Calendar;
}

const idOf = ({ bakery }: Telling, name: string): string => {
  const id = bakery.issueIds.get(name);
  if (id === undefined) throw new Error(`The demo has no item called ${name}.`);
  return id;
};

const criteria = (list: 'thing' | 'value', texts: readonly string[]) => texts.map((text, index) => ({ id: `${list}-${index + 1}`, text, met: false }));

function hypothesisOf(step: Extract<Step, { write: unknown }>, telling: Telling): Hypothesis {
  const { due, enables = [], criteria: lists = { thing: [], value: [] }, ...fields } = step.write;
  return {
    ...emptyHypothesis,
    ...fields,
    dueDate: due === undefined ? null : telling.calendar.on(due),
    enables: enables.map((name) => idOf(telling, name)),
    criteria: { thing: criteria('thing', lists.thing), value: criteria('value', lists.value) },
  };
}

function changeOf(step: Step, telling: Telling): RequestedChange {
  if ('write' in step) return { type: 'edit', hypothesis: hypothesisOf(step, telling) };
  if ('agree' in step) return { type: 'agree', side: step.agree };
  return { type: 'tick', list: step.tick, id: `${step.tick}-${step.criterion + 1}`, met: true };
}

const accountOf = (name: PersonName) => people[name].id;

/**
 * Has the bakery's people write their hypotheses, through the app, as they would themselves.
 *
 * @throws Error when the app refuses one
 */
export async function writeHypotheses(invokeAs: InvokeAs, telling: Telling): Promise<void> {
  for (const [name, steps] of Object.entries(hypotheses)) {
    const issueId = idOf(telling, name);
    let latest: Revision | undefined;
    for (const step of steps) {
      const change = changeOf(step, telling);
      const input = { issueId, base: latest?.number ?? 0, change };
      const answer = (await invokeAs(accountOf(step.by), issueId, 'changeHypothesis', input)) as Answer<Result<'changeHypothesis'>>;
      // The site is open already: somebody was faster, and what they wrote stays.
      if (!answer.ok && answer.error.code === 'conflict') break;
      if (!answer.ok) throw new Error(`The app refused the demo's hypothesis "${name}": ${JSON.stringify(answer.error)}`);
      latest = answer.value.revision;
    }
  }
}
