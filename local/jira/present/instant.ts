/** Jira's platform API writes offsets without a colon: `2026-11-22T14:05:00.000+0000`. */
export const platformInstant = (iso: string): string => iso.replace(/Z$/, '+0000');
