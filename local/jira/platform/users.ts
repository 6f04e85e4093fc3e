import { type Call, ok, type Reply } from '../call';
import { badRequest, notFound, unauthorised } from '../errors';
import { numberIn, page } from '../page';
import { accountOf } from '../permissions';
import { presentUser } from '../present/user';
import type { User } from '../records';

/** The person's own language is part of it; what issues show of a person has none. */
const whole = (site: Call['site'], user: User) => ({
  ...presentUser(site, user),
  locale: user.locale.replace('-', '_'),
  groups: { size: 0, items: [] },
  applicationRoles: { size: 1, items: [] },
  expand: 'groups,applicationRoles',
});

/** `GET myself` */
export function myself({ site, actor }: Call): Reply {
  const user = site.state.users.find(accountOf(actor));
  if (!user) throw unauthorised();
  return ok(whole(site, user));
}

/** `GET user` */
export function readUser({ site, query }: Call): Reply {
  const accountId = query.get('accountId');
  if (accountId === null) throw badRequest('The query parameter accountId is required.');
  const user = site.state.users.find(accountId);
  if (!user) throw notFound('Specified user does not exist or you do not have required permissions');
  return ok(whole(site, user));
}

/** `GET user/bulk`: ids that nobody has are left out. */
export function readUsers(call: Call): Reply {
  const accountIds = call.query.getAll('accountId').flatMap((each) => each.split(','));
  if (accountIds.length === 0) throw badRequest('The query parameter accountId is required.');
  const users = [...new Set(accountIds)].flatMap((id) => call.site.state.users.find(id) ?? []);
  const self = `${call.site.baseUrl}/rest/api/3/user/bulk?${call.query.toString()}`;
  return ok({ self, ...page(call, users.map((user) => presentUser(call.site, user)), { usual: 10, most: 200 }) });
}

/** `GET user/search`: people, by the beginning of a word of their name or of their address. */
export function searchUsers({ site, query }: Call): Reply {
  const text = query.get('query');
  const accountId = query.get('accountId');
  if (text === null && accountId === null) throw badRequest('Must provide either query or accountId.');
  if (text !== null && accountId !== null) throw badRequest('Query and accountId cannot be used together.');
  const start = numberIn(query, 'startAt', 0);
  const found = site.state.users.all().filter(
    (user) => user.accountType === 'atlassian' && user.active && (accountId === null ? named(user, text ?? '') : user.id === accountId),
  );
  return ok(found.slice(start, start + numberIn(query, 'maxResults', 50)).map((user) => presentUser(site, user)));
}

const named = ({ displayName, emailAddress }: User, text: string): boolean =>
  [...displayName.split(/\s+/), displayName, emailAddress].some((each) => each.toLowerCase().startsWith(text.toLowerCase()));
