import type * as v from '@badrap/valita';

/** A field that Jira may leave out, or give as null: `otherwise` then. */
export const orElse = <Given, const Otherwise>(type: v.Type<Given>, otherwise: Otherwise): v.Type<Given | Otherwise> =>
  type.nullable().optional().map((given): Given | Otherwise => given ?? otherwise);
