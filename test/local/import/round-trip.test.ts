import fc from 'fast-check';
import { unparse } from 'papaparse';
import { CsvImportError } from '../../../local/import/csv';
import { imported, textOf } from './csv-site';

const cell = fc.string({ unit: 'binary', maxLength: 200 });
const normalised = (text: string): string => text.replace(/\r\n|\r/g, '\n');

describe('Whatever text is in a cell', () => {
  test('comes through as the description', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.constantFrom(',', ';', '\t'), (texts, delimiter) => {
        const file = unparse({ fields: ['Summary', 'Description'], data: texts.map((text) => ['Bake', text]) }, { delimiter });
        const { ranked } = imported(file);
        expect(ranked.map(({ description }) => textOf(description))).toEqual(texts.map((text) => (text.trim() === '' ? '' : normalised(text))));
      }),
    );
  });

  test('comes through as the summary, on one line', () => {
    fc.assert(
      fc.property(fc.array(cell.filter((text) => text.trim() !== ''), { minLength: 1, maxLength: 5 }), (texts) => {
        const { ranked } = imported(unparse({ fields: ['Issue key', 'Summary'], data: texts.map((text, index) => [`BAKE-${index + 1}`, text]) }));
        expect(ranked.map(({ summary }) => summary)).toEqual(texts.map((text) => text.replace(/\s*[\r\n]+\s*/g, ' ').trim()));
      }),
    );
  });
});

describe('Whatever file somebody names', () => {
  const heading = fc.constantFrom('Summary', 'Issue key', 'Issue id', 'Issue Type', 'Parent', 'Sprint', 'Status', 'Story Points', 'Labels', 'Assignee', 'Created', 'Due date', '');
  const value = fc.oneof(cell, fc.constantFrom('BAKE-1', 'BAKE-2', '1', 'Epic', 'Sub-task', 'Done', '22/Nov/26 9:00 AM', '9e99', '-0', 'Infinity'));
  const table = fc.record({ fields: fc.array(heading, { minLength: 1, maxLength: 8 }), data: fc.array(fc.array(value, { maxLength: 9 }), { maxLength: 6 }) });

  test('is imported, or refused with a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(cell, table.map((each) => unparse(each))), (file) => {
        try {
          const { ranked, issues } = imported(file);
          expect(ranked).toHaveLength(issues);
          for (const { storyPoints } of ranked) expect(storyPoints === null || Number.isFinite(storyPoints)).toBe(true);
        } catch (error) {
          if (!(error instanceof CsvImportError)) throw error;
        }
      }),
      { numRuns: 500 },
    );
  });
});
