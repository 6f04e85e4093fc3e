import type { ProjectSettings, StoredProjectSettings } from '../../../src/core/settings/project-settings';
import { AppFailure } from '../../../static/api/app-failure';
import { createSettingsSaver, type SavingState } from '../../../static/settings/save-settings';
import { someSettings } from './some-settings';

const first: StoredProjectSettings = { version: 3, settings: someSettings() };
const [relaxed, strict] = [someSettings({ strictness: 'relaxed' }), someSettings({ strictness: 'strict' })];

/** An app that keeps settings here, and answers only when told to. */
function anApp() {
  let stored = first;
  const shown: SavingState[] = [];
  const calls: { readonly base: number; readonly answer: (failure?: Error) => void }[] = [];
  const send = (base: number, wanted: ProjectSettings) =>
    new Promise<StoredProjectSettings>((resolve, reject) => {
      calls.push({
        base,
        answer: (failure) => {
          if (failure) reject(failure);
          else if (base !== stored.version) reject(new AppFailure({ code: 'settings-conflict', current: stored }));
          else resolve((stored = { version: base + 1, settings: wanted }));
        },
      });
    });
  const save = createSettingsSaver({ send, show: (state) => void shown.push(state) });
  return { save, calls, shown, stored: () => stored, stolenBy: (settings: ProjectSettings) => void (stored = { version: 4, settings }) };
}

const choose = (wanted: ProjectSettings) => ({ part: 'strictness' as const, wanted });

test('a choice is saved, and what was before is kept for Undo', async () => {
  const app = anApp();
  const saving = app.save(first, choose(strict));
  app.calls[0]?.answer();
  await saving;
  expect(app.shown).toEqual([
    { type: 'saving', part: 'strictness', wanted: strict },
    { type: 'saved', part: 'strictness', before: first.settings },
  ]);
});

test('what is chosen while another choice is on its way waits for it, and is not in conflict with it', async () => {
  const app = anApp();
  const saving = app.save(first, choose(strict));
  const both = someSettings({ strictness: 'strict', customers: ['developer'] });
  await app.save(first, { part: 'customers', wanted: both });
  expect(app.calls).toHaveLength(1);
  app.calls[0]?.answer();
  await Promise.resolve();
  await Promise.resolve();
  app.calls[1]?.answer();
  await saving;
  expect(app.calls.map(({ base }) => base)).toEqual([3, 4]);
  expect(app.stored()).toEqual({ version: 5, settings: both });
  expect(app.shown.at(-1)).toEqual({ type: 'saved', part: 'customers', before: strict });
});

test('of several that wait only the last is sent: it holds the others', async () => {
  const app = anApp();
  const saving = app.save(first, choose(strict));
  await app.save(first, choose(relaxed));
  await app.save(first, choose(first.settings));
  app.calls[0]?.answer();
  await Promise.resolve();
  await Promise.resolve();
  app.calls[1]?.answer();
  await saving;
  expect(app.calls).toHaveLength(2);
  expect(app.stored().settings).toEqual(first.settings);
});

test('who comes second is told, with their own choice on top of what was saved first', async () => {
  const app = anApp();
  const saving = app.save(first, choose(strict));
  app.stolenBy(someSettings({ customers: ['developer'] }));
  app.calls[0]?.answer();
  await saving;
  expect(app.shown.at(-1)).toEqual({
    type: 'conflict',
    part: 'strictness',
    wanted: someSettings({ strictness: 'strict', customers: ['developer'] }),
  });
});

test('what could not be saved stays chosen, with the reason, and the next choice is sent again', async () => {
  const app = anApp();
  const saving = app.save(first, choose(strict));
  app.calls[0]?.answer(new AppFailure({ code: 'unavailable' }));
  await saving;
  expect(app.shown.at(-1)).toEqual({ type: 'failed', part: 'strictness', wanted: strict, reason: { code: 'unavailable' } });
  const again = app.save(first, choose(strict));
  app.calls[1]?.answer();
  await again;
  expect(app.stored()).toEqual({ version: 4, settings: strict });
});
