import { useQuery } from '@tanstack/react-query';
import type { HostedModule } from '../frames/hosted-module';
import { ask } from './ask';

/** The app's commands. As in Jira they are fetched when the palette is opened for the first time: shortcuts, too, work from then on. */
export const useCommands = (wasOpened: boolean) =>
  useQuery({ queryKey: ['commands'], staleTime: Infinity, enabled: wasOpened, queryFn: () => ask<readonly HostedModule[]>('GET', '/_site/commands') });
