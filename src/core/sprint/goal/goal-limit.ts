/**
 * The most characters that a goal may have here. Jira's documents name no limit for its field, and a
 * goal that is longer than this is none that anybody keeps in mind.
 */
export const goalLimit = 1000;
