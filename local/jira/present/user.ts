import type { Site } from '../call';
import type { User } from '../records';

const avatarUrls = (site: Site, user: User): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [48, 32, 24, 16].map((size) => [
      `${size}x${size}`,
      `${site.baseUrl}/secure/useravatar?ownerId=${encodeURIComponent(user.id)}&size=${size}`,
    ]),
  );

/** A person as issues, comments and lists show him. */
export const presentUser = (site: Site, user: User) => ({
  self: `${site.baseUrl}/rest/api/3/user?accountId=${encodeURIComponent(user.id)}`,
  accountId: user.id,
  accountType: user.accountType,
  ...(user.emailAddress && { emailAddress: user.emailAddress }),
  avatarUrls: avatarUrls(site, user),
  displayName: user.displayName,
  active: user.active,
  timeZone: user.timeZone,
});

export const presentUserById = (site: Site, id: string | null) => {
  const user = id === null ? undefined : site.state.users.find(id);
  return user ? presentUser(site, user) : null;
};
