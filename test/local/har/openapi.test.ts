import { openApiDescription } from '../../../local/har/openapi/description';
import { bakeryDocument } from './bakery-document';
import { wire } from './exchanges';

const bakery = openApiDescription(bakeryDocument);

/** What is wrong with an exchange, as `part at: says`. */
const wrong = (exchange: ReturnType<typeof wire>) => {
  const found = bakery.find(exchange.method, exchange.path);
  if (!found) return ['nobody describes it'];
  return [
    ...found.operation.checkRequest({ path: found.path, query: exchange.query, body: exchange.request }),
    ...(found.operation.checkResponse({ status: exchange.status, body: exchange.response }) ?? [{ part: 'response', at: '', says: 'undescribed' }]),
  ].map(({ part, at, says }) => `${part} ${at}: ${says}`);
};

const bread = { id: 7, name: 'Baguette' };

describe('Operations', () => {
  test('are found by method and path, the literal path first', () => {
    expect(bakery.find('GET', '/bread/newest')?.operation.name).toBe('GET /bread/newest');
    expect(bakery.find('GET', '/bread/7')).toMatchObject({ operation: { name: 'GET /bread/{breadId}' }, path: { breadId: '7' } });
    expect(bakery.find('DELETE', '/bread/7')).toBeUndefined();
    expect(bakery.find('GET', '/bread/')).toBeUndefined();
    expect(bakery.find('GET', '/bread/7/crumbs')).toBeUndefined();
  });
});

describe('Requests', () => {
  test.each([
    ['a good one', 'GET /bread/7?fields=name,weight&fresh=true', []],
    ['a repeated parameter', 'GET /bread/7?fields=name&fields=weight', []],
    ['a wrong path parameter', 'GET /bread/baguette', ['path breadId: must be integer']],
    ['an unknown parameter', 'GET /bread/7?crust=thick', ['query crust: is not a parameter of this operation']],
    ['a wrong item of a list', 'GET /bread/7?fields=name,smell', ['query fields/1: must be equal to one of the allowed values']],
    ['a wrong boolean', 'GET /bread/7?fresh=yes', ['query fresh: must be boolean']],
  ])('%s', (_, call, failures) => {
    expect(wrong(wire(call, 200, { answered: bread }))).toEqual(failures);
  });

  test('without what they must have', () => {
    expect(wrong(wire('PUT /bread/7', 204))).toEqual(['query reason: is required', 'request : must have a body']);
  });

  test('with a body that the operation does not take', () => {
    expect(wrong(wire('GET /bread/7', 200, { sent: {}, answered: bread }))).toEqual(['request : must have no body']);
  });

  test('may not set what is read-only, and need not send it', () => {
    const put = (sent: unknown) => wrong(wire('PUT /bread/7?reason=new', 204, { sent }));
    expect(put({ name: 'Baguette', secret: 'malt' })).toEqual([]);
    expect(put({ name: 'Baguette', secret: 'malt', id: 7 })).toEqual(['request /id: boolean schema is false']);
    expect(put({ name: 'Baguette', secret: 'malt', smell: 'good' })).toEqual(['request /smell: is not a property of this object']);
    expect(put({ name: 'Baguette' })).toEqual(["request : must have required property 'secret'"]);
  });

  test('that are not JSON', () => {
    const put = wire('PUT /bread/7?reason=new', 204);
    expect(wrong({ ...put, request: { contentType: 'text/plain', text: 'x' } })).toEqual(['request : must be JSON, is text/plain']);
    expect(wrong({ ...put, request: { contentType: 'application/json', text: '{' } })).toEqual(['request : must be JSON, does not parse']);
  });
});

describe('Answers', () => {
  const get = (answered: unknown, status = 200) => wrong(wire('GET /bread/7', status, { answered }));

  test.each([
    ['null where that is allowed', { weight: null }, []],
    ['null where it is not', { name: null }, ['response /name: must be string']],
    ['a date', { baked: '2026-11-22T09:00:00.000+0000' }, []],
    ['a wrong date', { baked: 'yesterday' }, ['response /baked: must match format "date-time"']],
    ['a wrong URI inside', { oven: { self: 'oven' } }, ['response /oven/self: must match format "uri"']],
    ['what is for requests only', { secret: 'malt' }, ['response /secret: boolean schema is false']],
    ['one of the alternatives', { topping: { kind: 'salt', grams: 2 } }, []],
    ['a name that is too long', { name: 'x'.repeat(21) }, ['response /name: must NOT have more than 20 characters']],
  ])('with %s', (_, change, failures) => {
    expect(get({ ...bread, ...change })).toEqual(failures);
  });

  test('with none of the alternatives', () => {
    expect(get({ ...bread, topping: { kind: 'salt' } })).toContain('response /topping: must match exactly one schema in oneOf');
  });

  test('with a status that nobody declared', () => {
    expect(get(bread, 201)).toEqual(['status : is not a status of this operation']);
  });

  test('that refuse look like Jira’s refusals where nothing else is said', () => {
    expect(get({ errorMessages: ['No such bread.'], errors: {} }, 404)).toEqual([]);
    expect(get({ message: 'No such bread.' }, 404)).toEqual(['response /message: is not a property of this object']);
  });

  test('that must have a body, or must have none', () => {
    expect(get(undefined)).toEqual(['response : must have a body']);
    expect(wrong(wire('PUT /bread/7?reason=new', 204, { sent: { name: 'x', secret: 'y' }, answered: {} }))).toEqual(['response : must have no body']);
  });

  test('that are shown by example only are left to somebody else', () => {
    expect(wrong(wire('GET /bread/newest', 200, { answered: bread }))).toEqual(['response : undescribed']);
  });
});
