/** What the bridge tells of an action on a sprint, as far as it is read. */
interface ActionContext {
  readonly extension: { readonly sprint?: { readonly id?: string | number } };
}

/** Which sprint an action was begun on; null where Jira does not tell. */
export function sprintOfAction({ extension }: ActionContext): string | null {
  const id = extension.sprint?.id;
  return id === undefined ? null : String(id);
}
