import { dayAt, type Day } from '../../format/days';
import { useSession } from '../../session/session';

/** The day here, or in UTC where that is a day ahead: what is over by the app's clock is refused. */
export function useToday(): Day {
  const { timeZone } = useSession();
  const now = new Date();
  const [here, there] = [dayAt(now, timeZone), dayAt(now, 'UTC')];
  return here > there ? here : there;
}
