import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getUsers, type Person } from '../../src/jira/get-users';
import { jira } from './jira';

export type People = ReadonlyMap<string, Person>;

/** Who these accounts are, by account id. Asked only when `wanted`. */
export function usePeople(accountIds: readonly string[], wanted = true) {
  const distinct = [...new Set(accountIds)].sort();
  return useQuery({
    queryKey: ['people', distinct],
    queryFn: async (): Promise<People> =>
      new Map((await getUsers(jira)(distinct)).map((person) => [person.accountId, person])),
    enabled: wanted && distinct.length > 0,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
}
