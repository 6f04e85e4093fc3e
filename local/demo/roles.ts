/** What the bakery's people are there for: shown in the menu of people. */
const roles: Readonly<Record<string, string>> = {
  'paula@bakery.example': 'Product owner, administers the project',
  'sam@bakery.example': 'Scrum master',
  'devi@bakery.example': 'Developer',
  'stella@bakery.example': 'Stakeholder, may only look',
  'otto@bakery.example': 'Outsider, no access to the bakery',
};

export const roleOf = (emailAddress: string): string => roles[emailAddress.toLowerCase()] ?? 'Came with an import';
