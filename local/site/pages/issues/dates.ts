const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });
const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' });

// Jira writes offsets without a colon (+0000), which not every browser reads.
const read = (text: string) => new Date(text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));

export const shortDate = (text: string) => day.format(read(text));
export const longDate = (text: string) => dayAndYear.format(read(text));
export const momentOf = (text: string) => moment.format(read(text));
