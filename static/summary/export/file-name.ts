/** A name that every file system takes; the ending comes behind it. */
export function fileName(wanted: string): string {
  const name = wanted.replace(/[\u0000-\u001f<>:"/\\|?*]+/g, ' ').replace(/\s+/g, ' ').trim().replace(/[. ]+$/, '');
  return name === '' ? 'review' : name.slice(0, 120);
}
