import Button from '@atlaskit/button/new';
import { sides, type Agreed, type Side } from '../../src/core/hypothesis/revision';
import { usePeople, type People } from '../api/people';
import { useEditor } from '../editing/editor';
import { formatAgo, formatInstant } from '../format/instants';
import { nameOf } from '../format/name-of';
import { useSession } from '../session/session';
import { useWords } from '../words/words';
import css from './AgreementDetails.module.css';
import { SideState } from './SideState';

/** Who agreed for which side and when; and the buttons to agree and to withdraw. */
export function AgreementDetails() {
  const { agreement } = useEditor();
  const { data: people } = usePeople(sides.flatMap((side) => agreement[side]?.by ?? []));
  return (
    <ul className={css.sides}>
      {sides.map((side) => (
        <li key={side} className={css.side}>
          <span className={css.name}>
            <SideState side={side} agreed={agreement[side]} />
          </span>
          <WhoAndWhen agreed={agreement[side]} people={people} />
          <SideButtons side={side} agreed={agreement[side]} />
        </li>
      ))}
    </ul>
  );
}

function WhoAndWhen({ agreed, people }: { readonly agreed: Agreed | null; readonly people: People | undefined }) {
  const words = useWords();
  const { locale, timeZone } = useSession();
  if (agreed === null) return <span className={css.open}>{words.agreement.open}</span>;
  const who = nameOf(agreed.by, people, words);
  const when = formatAgo(agreed.at, new Date(), locale);
  return (
    <time className={css.who} dateTime={agreed.at} title={formatInstant(agreed.at, locale, timeZone)}>
      {agreed.reopenedAt === null ? words.agreement.agreed(who, when) : words.agreement.reopened(who, when)}
    </time>
  );
}

function SideButtons({ side, agreed }: { readonly side: Side; readonly agreed: Agreed | null }) {
  const { agreement: words } = useWords();
  const { readOnly, ask, pending } = useEditor();
  if (readOnly !== null) return null;
  const isAsked = (type: 'agree' | 'withdraw') => pending.some((change) => change.type === type && change.side === side);
  const holds = agreed !== null && agreed.reopenedAt === null;
  return (
    <span className={css.buttons}>
      {!holds && (
        <Button
          spacing="compact"
          aria-label={words.agreeFor[side]}
          isLoading={isAsked('agree')}
          onClick={() => void ask({ type: 'agree', side })}
        >
          {agreed === null ? words.agree : words.agreeAgain}
        </Button>
      )}
      {agreed !== null && (
        <Button
          spacing="compact"
          appearance="subtle"
          aria-label={words.withdrawFor[side]}
          isLoading={isAsked('withdraw')}
          onClick={() => void ask({ type: 'withdraw', side })}
        >
          {words.withdraw}
        </Button>
      )}
    </span>
  );
}
