import type { PropertyOwner } from './records';

/** The row that holds one property of one issue or project. */
export const propertyId = (owner: PropertyOwner, ownerId: string, key: string): string => `${owner}/${ownerId}/${key}`;
