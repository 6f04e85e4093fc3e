import type { Words } from '../words/words';
import type { RepairFailure, RepairOutcome, RepairReport } from './repair';

/** A flag's two parts. */
interface SaidReport {
  readonly title: string;
  /** What failed and what can be done about it; the names, where the title only counts. */
  readonly description?: string;
}

/** What became of a repair. */
export function reportInWords(report: RepairReport, words: Words): SaidReport {
  const { kind, outcomes, target } = report;
  const said = words.repairs.report;
  const where = target ?? (kind === 'move-to-sprint' || kind === 'put-under-hypothesis' ? said.target[kind] : '');
  return inWords(outcomes, words, {
    done: { one: (key) => said.done[kind].one(key, where), many: (n) => said.done[kind].many(n, where) },
    nothing: said.nothing,
    partly: said.partly[kind],
    refused: said.refused[kind],
  });
}

/** What became of an undo. */
export function undoInWords({ outcomes }: RepairReport, words: Words): SaidReport {
  const said = words.repairs.report;
  return inWords(outcomes, words, { done: said.undone, nothing: said.notUndone, partly: said.partlyUndone, refused: said.refused.undo });
}

interface Counted {
  readonly one: (key: string) => string;
  readonly many: (n: number) => string;
}

interface Sayings {
  readonly done: Counted;
  readonly nothing: Counted;
  readonly partly: (keys: string, advice: string) => string;
  /** Jira's refusal means something else for each repair. */
  readonly refused: string;
}

function inWords(outcomes: readonly RepairOutcome[], words: Words, sayings: Sayings): SaidReport {
  const done = outcomes.filter(({ state }) => state !== 'failed');
  const whole = outcomes.every(({ state }) => state === 'done');
  const title = titleOf(outcomes, done, words, sayings);
  const lines = whole && outcomes.length > 1 ? [words.repairs.report.names(someKeys(outcomes, words))] : troubles(outcomes, words, sayings);
  return lines.length === 0 ? { title } : { title, description: lines.join('\n') };
}

function titleOf(outcomes: readonly RepairOutcome[], done: readonly RepairOutcome[], words: Words, { done: saysDone, nothing }: Sayings): string {
  if (done.length === 0) return counted(outcomes, nothing);
  const title = counted(done, saysDone);
  return done.length === outcomes.length ? title : words.repairs.report.doneOf(title, outcomes.length);
}

function counted(outcomes: readonly RepairOutcome[], { one, many }: Counted): string {
  const [first] = outcomes;
  return outcomes.length === 1 && first !== undefined ? one(first.key) : many(outcomes.length);
}

/** One line for each reason, what was half done first. */
function troubles(outcomes: readonly RepairOutcome[], words: Words, { partly, refused }: Sayings): readonly string[] {
  const { advice, failed } = words.repairs.report;
  const adviceFor = (reason: RepairFailure) => (reason === 'refused' ? refused : advice[reason]);
  return (['partly', 'failed'] as const).flatMap((state) => {
    const inState = outcomes.filter((outcome) => outcome.state === state);
    const reasons = [...new Set(inState.map(({ reason = 'unexpected' }) => reason))];
    const say = state === 'partly' ? partly : failed;
    return reasons.map((reason) => {
      const those = inState.filter((outcome) => (outcome.reason ?? 'unexpected') === reason);
      return say(someKeys(those, words), adviceFor(reason));
    });
  });
}

/** As many as are named. */
const mostNamed = 3;

/** "BAKE-1, BAKE-2, BAKE-3 and 9 more". */
function someKeys(outcomes: readonly RepairOutcome[], words: Words): string {
  const keys = outcomes.map(({ key }) => key);
  const named = keys.length > mostNamed ? keys.slice(0, mostNamed) : keys;
  const rest = keys.length - named.length;
  const list = rest > 0 ? [...named, words.repairs.report.andMore(rest)] : named;
  return new Intl.ListFormat(words.language, { type: 'conjunction' }).format(list);
}
