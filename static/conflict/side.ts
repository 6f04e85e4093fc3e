/** Whose text is kept. */
export type Side = 'mine' | 'theirs';
