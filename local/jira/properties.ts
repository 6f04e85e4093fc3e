import { type Call, noContent, ok, type Reply } from './call';
import { badRequest, notFound } from './errors';
import { propertyId } from './property-id';
import type { PropertyOwner } from './records';
import type { JiraState } from './state';

/** https://developer.atlassian.com/cloud/jira/platform/jira-entity-properties/ */
const maxValueCharacters = 32768;
const maxKeyCharacters = 255;

interface Owner {
  readonly kind: PropertyOwner;
  readonly id: string;
}

const url = ({ site }: Call, owner: Owner, key: string): string =>
  `${site.baseUrl}/rest/api/3/${owner.kind}/${owner.id}/properties/${encodeURIComponent(key)}`;

const keyOf = (call: Call): string => call.params.propertyKey ?? '';

export const listProperties = (call: Call, owner: Owner): Reply =>
  ok({
    keys: call.site.state.properties.where('owner', `${owner.kind}/${owner.id}`).map(({ key }) => ({ self: url(call, owner, key), key })),
  });

export function readProperty(call: Call, owner: Owner): Reply {
  const key = keyOf(call);
  const property = call.site.state.properties.find(propertyId(owner.kind, owner.id, key));
  if (!property) throw notFound(`The property with key '${key}' is not found.`);
  return ok({ key, value: property.value });
}

/** @throws JiraRefusal 400 when the key or the value is too long, or there is no value */
export function writeProperty(call: Call, owner: Owner): Reply {
  const isNew = storeProperty(call.site.state, owner, keyOf(call), call.body);
  return { status: isNew ? 201 : 200 };
}

/** Answers whether the property is new. */
export function storeProperty(state: JiraState, owner: Owner, key: string, value: unknown): boolean {
  if (key.length > maxKeyCharacters) throw badRequest(`The property key cannot be longer than ${maxKeyCharacters} characters.`);
  if (value === undefined) throw badRequest('The property value cannot be empty.');
  if (JSON.stringify(value).length > maxValueCharacters) {
    throw badRequest(`The property value cannot be longer than ${maxValueCharacters} characters.`);
  }
  const id = propertyId(owner.kind, owner.id, key);
  const isNew = state.properties.find(id) === undefined;
  state.properties.put({ id, owner: owner.kind, ownerId: owner.id, key, value });
  return isNew;
}

export function removeProperty(call: Call, owner: Owner): Reply {
  readProperty(call, owner);
  call.site.state.properties.remove(propertyId(owner.kind, owner.id, keyOf(call)));
  return noContent();
}
