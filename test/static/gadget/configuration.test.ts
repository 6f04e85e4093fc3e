import { readConfiguration } from '../../../static/gadget/configuration';

const chosen = { project: { id: '10000', name: 'Bakery (BAKE)' }, parts: ['outcomes', 'due'] };
const told = (gadgetConfiguration: unknown) => ({ extension: { type: 'jira:dashboardGadget', dashboard: { id: '1' }, gadgetConfiguration } });

test('a gadget is told what somebody chose for it', () => {
  expect(readConfiguration(told(chosen))).toEqual(chosen);
});

test.each<readonly [string, unknown]>([
  ['a new gadget', {}],
  ['an id that no project has', { ...chosen, project: { id: '1) OR project = (2', name: 'x' } }],
  ['a part that the gadget does not have', { ...chosen, parts: ['weather'] }],
  ['nothing at all', undefined],
])('%s is not configured', (_what, configuration) => {
  expect(readConfiguration(told(configuration))).toBeNull();
});
