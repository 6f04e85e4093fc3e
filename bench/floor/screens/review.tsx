import Button, { IconButton } from '@atlaskit/button/new';
import Checkbox from '@atlaskit/checkbox';
import { ErrorMessage } from '@atlaskit/form/error-message';
import { Label } from '@atlaskit/form/label';
import Heading from '@atlaskit/heading';
import PreviousIcon from '@atlaskit/icon/core/arrow-left';
import NextIcon from '@atlaskit/icon/core/arrow-right';
import CheckIcon from '@atlaskit/icon/core/check-mark';
import MetIcon from '@atlaskit/icon/core/checkbox-checked';
import UnmetIcon from '@atlaskit/icon/core/checkbox-unchecked';
import UnfoldedIcon from '@atlaskit/icon/core/chevron-down';
import FoldedIcon from '@atlaskit/icon/core/chevron-right';
import EnterIcon from '@atlaskit/icon/core/fullscreen-enter';
import LeaveIcon from '@atlaskit/icon/core/fullscreen-exit';
import HelpIcon from '@atlaskit/icon/core/question-circle';
import LargerIcon from '@atlaskit/icon/core/zoom-in';
import SmallerIcon from '@atlaskit/icon/core/zoom-out';
import Lozenge from '@atlaskit/lozenge';
import Skeleton from '@atlaskit/skeleton';
import TextArea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import VisuallyHidden from '@atlaskit/visually-hidden';
import { createRoot } from 'react-dom/client';

const icons = [CheckIcon, MetIcon, UnmetIcon, UnfoldedIcon, FoldedIcon, LeaveIcon];
const answers = ['Achieved', 'Partly', 'Not achieved', 'Too early to tell'];

// The floor: what the review's Atlaskit parts cost by themselves, with a first question to paint.
createRoot(document.getElementById('root') ?? document.body).render(
  <main>
    <IconButton icon={SmallerIcon} label="Smaller" appearance="subtle" />
    <IconButton icon={LargerIcon} label="Larger" appearance="subtle" />
    <IconButton icon={EnterIcon} label="Full screen" appearance="subtle" />
    <IconButton icon={HelpIcon} label="Help" appearance="subtle" />
    <Button appearance="primary">Close the review</Button>
    <IconButton icon={PreviousIcon} label="Previous" />
    <IconButton icon={NextIcon} label="Next" />
    <Lozenge appearance="success">Enabler</Lozenge>
    <p style={{ fontSize: 30 }}>
      By doing <b>opening the counter of bet 1 at six</b>, we expect <b>the early trains have breakfast here</b>.
    </p>
    <Heading size="large">Did we get the expected value?</Heading>
    <Label htmlFor="actual">Where is it now?</Label>
    <Textfield id="actual" />
    <ErrorMessage>None</ErrorMessage>
    {answers.map((answer, place) => (
      <button key={answer} type="button" aria-keyshortcuts={String(place + 1)}>
        {answer}
      </button>
    ))}
    <TextArea />
    <Checkbox label="Cards and cash are taken" />
    <Skeleton width="100%" height="16px" />
    <VisuallyHidden>Floor</VisuallyHidden>
    {icons.map((Icon, place) => (
      <Icon key={place} label="" />
    ))}
  </main>,
);
