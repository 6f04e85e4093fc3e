/** Jira's limit: https://support.atlassian.com/jira-cloud-administration/docs/what-are-the-field-limits */
const longest = 255;

/** A summary is one line of at most 255 characters; what does not fit goes on in the description, so nothing is lost. */
export function splitSummary(text: string, description: string): { readonly summary: string; readonly description: string } {
  const line = text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  if (line.length <= longest) return { summary: line, description };
  const whole = description.trim() === '' ? line : `${line}\n\n${description}`;
  // A cut between the halves of a surrogate pair would leave half a character.
  return { summary: `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…`, description: whole };
}
