/**
 * The picture that Jira gives its own *Task* when it makes it: the same in every language and in
 * every kind of project, and it stays when the type is renamed.
 */
const taskAvatarId = 10318;

/** Whether Jira made this issue type as its *Task*. A type whose picture somebody changed is one no more. */
export function isMadeAsTask(type: { readonly hierarchyLevel: number; readonly avatarId?: unknown }): boolean {
  return type.hierarchyLevel === 0 && type.avatarId === taskAvatarId;
}
