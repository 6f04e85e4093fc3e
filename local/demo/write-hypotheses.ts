import type { Result } from '../../src/contract/contract';
import { emptyHypothesis, type Hypothesis } from '../../src/core/hypothesis/hypothesis';
import type { RequestedChange } from '../../src/core/hypothesis/requested-change';
import type { Act } from './acts';
import type { Bakery } from './bakery';
import type { Calendar } from './calendar';
import { measures } from './currency';
import type { Step } from './hypotheses';
import type { Newest } from './newest';
import type { AskApp } from './the-app';

interface Telling {
  readonly bakery: Bakery;
  readonly calendar: Calendar;
  /** Whether the project has a currency, and with it measures of its own. */
  readonly trades: boolean;
  readonly newest: Newest;
}

const idOf = ({ bakery }: Telling, name: string): string => {
  const id = bakery.issueIds.get(name);
  if (id === undefined) throw new Error(`The demo has no item called ${name}.`);
  return id;
};

const criteria = (list: 'thing' | 'value', texts: readonly string[]) => texts.map((text, index) => ({ id: `${list}-${index + 1}`, text, met: false }));

function hypothesisOf({ write }: Extract<Step, { write: unknown }>, telling: Telling): Hypothesis {
  const { due, enables = [], criteria: lists = { thing: [], value: [] }, shows, ...fields } = write;
  return {
    ...emptyHypothesis,
    ...fields,
    measure: shows === undefined ? null : telling.trades ? { source: 'project', id: shows } : { source: 'typed', ...measures[shows] },
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

/**
 * What the bakery's people write about one epic, through the app, as they would themselves.
 *
 * @throws Error when the app refuses something, as the acts are played
 */
function writeOne(name: string, steps: readonly Step[], onIssue: (issueId: string) => AskApp, telling: Telling): readonly Act[] {
  const issueId = idOf(telling, name);
  const { newest } = telling;
  let isOvertaken = false;
  return steps.map((step, index) => ({
    at: telling.calendar.at(step.on, 9 + index / 4),
    play: async () => {
      if (isOvertaken) return;
      const answer = await onIssue(issueId)<Result<'changeHypothesis'>>(step.by, 'changeHypothesis', { issueId, base: newest.of(issueId), change: changeOf(step, telling) });
      // The site is open already: somebody was faster, and what they wrote stays.
      if (!answer.ok && answer.error.code === 'conflict') isOvertaken = true;
      else if (!answer.ok) throw new Error(`The app refused the demo's hypothesis "${name}": ${JSON.stringify(answer.error)}`);
      else newest.saw(issueId, answer.value.revision.number);
    },
  }));
}

/** What the bakery's people have written so far. @param hypotheses by the names that their epics go by */
export function writeHypotheses(hypotheses: Readonly<Record<string, readonly Step[]>>, onIssue: (issueId: string) => AskApp, telling: Telling): readonly Act[] {
  return Object.entries(hypotheses).flatMap(([name, steps]) => writeOne(name, steps, onIssue, telling));
}
