import type { Criterion, Hypothesis } from '../hypothesis/hypothesis';

type Criteria = Hypothesis['criteria'];

/** A criterion as a line says it: whose it is, is told by another cell. */
export type CriterionSaid = Pick<Criterion, 'text' | 'met'>;

const box = /^\[([ xX]?)\](?: |$)/;
const indent = '    ';

/** A line for each, `[x]` for those that are met. Further lines of a criterion are indented. */
export function writeCriteria(criteria: readonly Criterion[]): string {
  return criteria.map(({ text, met }) => `[${met ? 'x' : ' '}] ${text.replace(/\n/g, `\n${indent}`)}`).join('\n');
}

/** @returns null where a line neither begins a criterion nor is indented */
export function readCriteria(cell: string): readonly CriterionSaid[] | null {
  const said: { text: string; readonly met: boolean }[] = [];
  for (const line of cell.split('\n')) {
    const last = said.at(-1);
    const begins = box.exec(line);
    if (begins !== null) said.push({ met: /x/i.test(begins[1] ?? ''), text: line.slice(begins[0].length) });
    else if (last !== undefined && line.startsWith(indent)) last.text += `\n${line.slice(indent.length)}`;
    else if (line.trim() !== '') return null;
  }
  return said.map(({ text, met }) => ({ text: text.trim(), met }));
}

/** The ids of both lists, in their order. */
export function writeCriteriaIds({ thing, value }: Criteria): string {
  if (thing.length + value.length === 0) return '';
  const ids = (criteria: readonly Criterion[]) => criteria.map(({ id }) => id).join(' ');
  return `${ids(thing)} / ${ids(value)}`.trim();
}

/** @returns nothing where the cell says nothing that could be an id */
export function readCriteriaIds(cell: string): Readonly<Record<keyof Criteria, readonly string[]>> {
  const [thing = '', value = ''] = cell.split('/');
  const ids = (text: string) => text.split(/\s+/).filter((id) => /^[A-Za-z0-9-]{1,40}$/.test(id));
  return { thing: ids(thing), value: ids(value) };
}

/**
 * Gives criteria their ids: those of what the issue has with the same words, else those of the file,
 * else new ones. Somebody may be ticking one of them at this moment.
 *
 * @param ids of the file; taken only where there are as many as criteria
 */
export function identified(
  said: readonly CriterionSaid[],
  before: readonly Criterion[],
  ids: readonly string[],
  newId: () => string,
): Criterion[] {
  const left = [...before];
  const kept = said.map(({ text }) => {
    const at = left.findIndex((criterion) => criterion.text === text);
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id;
  });
  const used = new Set(kept);
  const free = (id: string | undefined) => (id === undefined || used.has(id) ? undefined : id);
  return said.map(({ text, met }, index) => {
    const id = kept[index] ?? (ids.length === said.length ? free(ids[index]) : undefined) ?? newId();
    used.add(id);
    return { id, text, met };
  });
}
