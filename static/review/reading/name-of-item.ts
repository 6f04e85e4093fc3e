import type { ReviewItem } from './review-item';

/** What a hypothesis is called where there is no room for its sentence: by its value, else by its issue. */
export function nameOfItem({ revision, summary, key }: Pick<ReviewItem, 'revision' | 'summary' | 'key'>): string {
  const value = revision?.hypothesis.value ?? '';
  return value !== '' ? value : summary !== '' ? summary : key;
}
