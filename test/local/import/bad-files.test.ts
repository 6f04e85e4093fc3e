import { CsvImportError } from '../../../local/import/csv';
import { imported, lines, siteWithPaula } from './csv-site';

const refusal = (text: string, options: { projectKey?: string } = {}): CsvImportError => {
  const state = siteWithPaula();
  const before = state.version;
  try {
    imported(text, { ...options, state });
  } catch (error) {
    expect(state.version).toBe(before);
    if (error instanceof CsvImportError) return error;
    throw error;
  }
  throw new Error('The file was not refused.');
};

describe('A file that cannot be imported is refused with a sentence, and nothing is written', () => {
  test.each([
    ['an empty file', '', 1, 'Line 1: This is not a CSV export of Jira: its first line names no column "Summary".'],
    ['another table', lines('Name,Price', 'Croissant,2'), 1, 'Line 1: This is not a CSV export of Jira: its first line names no column "Summary" (it begins with: Name, Price).'],
    ['a picture', '\u0089PNG\r\n\u001a\n', 1, 'names no column "Summary"'],
    ['headings alone', lines('Issue key,Summary'), undefined, 'The file names its columns, but there are no issues in it.'],
    ['a row without a summary', lines('Issue key,Summary', 'BAKE-1,"a\nb"', 'BAKE-2,'), 4, 'Line 4: the summary is empty'],
    ['a row that is too long', lines('Issue key,Summary', 'BAKE-1,Bake', 'BAKE-2,Buy flour, sugar'), 3, 'Line 3: there are 3 cells, but the first line names 2 columns'],
    ['an open quote', lines('Issue key,Summary', 'BAKE-1,Bake', 'BAKE-2,"Buy'), 3, 'Line 3: the quotes do not match'],
    ['a key that comes twice', lines('Issue key,Summary', 'BAKE-1,Bake', '', 'BAKE-1,Buy'), 4, 'Line 4: the issue key BAKE-1 is on line 2 already'],
  ])('%s', (_, text, line, sentence) => {
    const error = refusal(text);
    expect(error.message).toContain(sentence);
    expect(error.line).toBe(line);
  });

  test('a project key that Jira would not take', () => {
    expect(refusal(lines('Summary', 'Bake'), { projectKey: 'b-1' }).message).toBe('"b-1" is no project key: 2 to 10 capital letters and digits, a letter first.');
  });

  test('a project key that is taken', () => {
    const { state } = imported(lines('Summary', 'Bake'), { projectKey: 'BAKE' });
    expect(() => imported(lines('Summary', 'Bake'), { state, projectKey: 'BAKE' })).toThrow('There is a project BAKE already.');
  });
});
