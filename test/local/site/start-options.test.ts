import { BadOption, readStartOptions } from '../../../local/site/command-line/start-options';

test('without options there are sensible ones', () => {
  expect(readStartOptions([])).toEqual({
    port: 4280, data: '.local-site', reset: false, open: false, har: undefined, importFile: undefined, locale: 'en-US', help: false,
  });
});

test('every option is read', () => {
  const args = ['--port', '5000', '--data=here', '--reset', '--open', '--har', 'x.har', '--import', 'b.csv', '--locale', 'de-DE'];
  expect(readStartOptions(args)).toMatchObject({
    port: 5000, data: 'here', reset: true, open: true, har: 'x.har', importFile: 'b.csv', locale: 'de-DE',
  });
});

test.each([
  [['--nonsense'], '--nonsense'],
  [['--port', 'http'], '--port takes a number from 1 to 65535, not "http".'],
  [['--port', '70000'], '--port takes a number'],
  [['--locale', 'fr-FR'], '--locale takes en-US or de-DE, not "fr-FR".'],
  [['--data', ''], '--data takes the name of a folder.'],
  [['--har'], '--har'],
  [['stray'], 'stray'],
])('%j is refused with a sentence', (args, sentence) => {
  expect(() => readStartOptions(args)).toThrow(BadOption);
  expect(() => readStartOptions(args)).toThrow(sentence);
});
