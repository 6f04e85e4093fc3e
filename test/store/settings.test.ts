import { defaultProjectSettings } from '../../src/core/settings/project-settings';
import { createSettingsLog } from '../../src/store/settings';
import { storageWith } from './storage';

test('a project for which nobody saved any has the default, as version 0', async () => {
  const { storage } = storageWith({});
  expect(await createSettingsLog(storage).latest('10')).toEqual({ version: 0, settings: defaultProjectSettings });
});

test('every version is kept', async () => {
  const { storage, rows } = storageWith({});
  const log = createSettingsLog(storage);
  const version = (number: number) => ({ version: number, settings: defaultProjectSettings });
  expect(await log.append('10', version(1))).toBe('appended');
  expect(await log.append('10', version(1))).toBe('taken');
  expect(await log.append('10', version(2))).toBe('appended');
  expect(await log.latest('10')).toEqual(version(2));
  expect([...rows.keys()]).toEqual(['settings#10#999998', 'settings#10#999997']);
});
