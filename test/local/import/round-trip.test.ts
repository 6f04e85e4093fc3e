import fc from 'fast-check';
import { unparse } from 'papaparse';
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
