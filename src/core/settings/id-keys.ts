/** Whether all keys of a record are ids of Jira's. */
export const hasIdKeys = (byId: Readonly<Record<string, unknown>>): boolean => Object.keys(byId).every((id) => /^\d{1,19}$/.test(id));
