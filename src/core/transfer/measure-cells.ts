import { nameKey } from '../currency/measure-name';
import type { ProjectMeasure } from '../currency/project-measure';
import type { Measure } from '../hypothesis/hypothesis';
import type { Cells, CellsRead } from './columns';
import type { CellFlaw } from './row-flaw';

type MeasureCells = Pick<Cells, 'measure' | 'measureFrom' | 'unit' | 'direction'>;

export type MeasureRead = { readonly ok: true; readonly measure: Measure | null } | { readonly ok: false; readonly flaw: CellFlaw };

/** A project's measure goes by its name; one that the project does not have any more by its id. */
export function writeMeasure(measure: Measure | null, measures: readonly ProjectMeasure[]): MeasureCells {
  if (measure === null) return { measure: '', measureFrom: '', unit: '', direction: '' };
  if (measure.source === 'typed') return { measure: measure.name, measureFrom: 'own', unit: measure.unit, direction: measure.direction };
  const picked = measures.find(({ id }) => id === measure.id);
  if (picked === undefined) return { measure: measure.id, measureFrom: 'id', unit: '', direction: '' };
  return { measure: picked.name, measureFrom: 'project', unit: picked.unit, direction: picked.direction };
}

/**
 * Where nothing is said about whose measure it is, it is the project's if the project has one that is
 * called and counted like that. An id that the project does not know is taken only where it was there before.
 */
export function readMeasure(cells: CellsRead, before: Measure | null, measures: readonly ProjectMeasure[]): MeasureRead {
  const said = (column: keyof MeasureCells) => (cells[column] ?? '').trim();
  const [name, from, unit, direction] = [said('measure'), said('measureFrom').toLowerCase(), said('unit'), said('direction').toLowerCase()];
  if (name === '') return from + unit + direction === '' ? { ok: true, measure: null } : refused({ column: 'measure', problem: 'missing' });
  const picked = measures.find((measure) => nameKey(measure.name) === nameKey(name));
  switch (from) {
    case 'id':
      return byId(name, before, measures);
    case 'project':
      return picked === undefined ? refused({ column: 'measure', problem: 'unknown-measure' }) : pick(picked, unit, direction);
    case 'own':
      return own(name, unit, direction);
    case '':
      return picked !== undefined && pick(picked, unit, direction).ok ? pick(picked, unit, direction) : own(name, unit, direction);
    default:
      return refused({ column: 'measureFrom', problem: 'no-word-for-it' });
  }
}

function byId(id: string, before: Measure | null, measures: readonly ProjectMeasure[]): MeasureRead {
  const isKnown = measures.some((measure) => measure.id === id) || (before?.source === 'project' && before.id === id);
  return isKnown ? { ok: true, measure: { source: 'project', id } } : refused({ column: 'measure', problem: 'unknown-measure' });
}

function own(name: string, unit: string, direction: string): MeasureRead {
  if (direction !== 'up' && direction !== 'down') return refused({ column: 'direction', problem: direction === '' ? 'missing' : 'no-word-for-it' });
  return { ok: true, measure: { source: 'typed', name, unit, direction } };
}

function pick(measure: ProjectMeasure, unit: string, direction: string): MeasureRead {
  if (unit !== '' && nameKey(unit) !== nameKey(measure.unit)) return refused({ column: 'unit', problem: 'measure-differs', ofProject: measure.unit });
  if (direction !== '' && direction !== measure.direction) return refused({ column: 'direction', problem: 'measure-differs', ofProject: measure.direction });
  return { ok: true, measure: { source: 'project', id: measure.id } };
}

const refused = (flaw: CellFlaw): MeasureRead => ({ ok: false, flaw });
