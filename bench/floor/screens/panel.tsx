import Button, { IconButton } from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import Heading from '@atlaskit/heading';
import AddIcon from '@atlaskit/icon/core/add';
import ArrowDownIcon from '@atlaskit/icon/core/arrow-down';
import ArrowUpIcon from '@atlaskit/icon/core/arrow-up';
import AgreedIcon from '@atlaskit/icon/core/check-circle';
import OpenIcon from '@atlaskit/icon/core/check-circle-unchecked';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import MetIcon from '@atlaskit/icon/core/checkbox-checked';
import UnmetIcon from '@atlaskit/icon/core/checkbox-unchecked';
import ClockIcon from '@atlaskit/icon/core/clock';
import DeleteIcon from '@atlaskit/icon/core/delete';
import EditIcon from '@atlaskit/icon/core/edit';
import WarningIcon from '@atlaskit/icon/core/status-warning';
import Lozenge from '@atlaskit/lozenge';
import Skeleton from '@atlaskit/skeleton';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { createRoot } from 'react-dom/client';

const icons = [AddIcon, ArrowDownIcon, ArrowUpIcon, AgreedIcon, OpenIcon, CheckIcon, MetIcon, UnmetIcon, DeleteIcon, EditIcon, WarningIcon];

// The floor: what the panel's Atlaskit parts cost by themselves, with a sentence of its length to paint.
createRoot(document.getElementById('root') ?? document.body).render(
  <main>
    <Lozenge appearance="success">Agreed</Lozenge>
    <IconButton icon={ClockIcon} label="History" appearance="subtle" />
    <p style={{ fontSize: 24 }}>
      By doing <b>a cart on the station forecourt from 6:15 to 8:30, with croissants and filter coffee and nothing else</b>, we expect{' '}
      <b>commuters who never pass our shop to have breakfast from us</b>.
    </p>
    <Heading size="xsmall">Acceptance criteria</Heading>
    <Checkbox label="Cards and cash are taken" />
    <Button>Save</Button>
    <Skeleton width="100%" height="16px" />
    <VisuallyHidden>Floor</VisuallyHidden>
    {icons.map((Icon, place) => (
      <Icon key={place} label="" />
    ))}
  </main>,
);
