const colours = ['#0055CC', '#5E4DB2', '#216E4E', '#A54800', '#AE2E24', '#206A83', '#943D73'] as const;

const initialsOf = (name: string) =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('')
    .toUpperCase()
    .replace(/[<>&]/g, '');

/** An SVG of initials on a colour of their own, as Jira draws people without a picture. */
export function initialsPicture(name: string): string {
  const colour = colours[Array.from(name).reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % colours.length];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colour}"/><text x="16" y="21" font-family="sans-serif" font-size="14" font-weight="600" fill="#fff" text-anchor="middle">${initialsOf(name)}</text></svg>`;
}
