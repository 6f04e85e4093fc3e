import { IssueScreen } from '../hypothesis/IssueScreen';
import { NotACarrier } from '../hypothesis/NotACarrier';
import { Written } from '../hypothesis/Written';
import { PanelSkeleton } from './PanelSkeleton';

/** The hypothesis of an issue in all its detail. */
export function Panel() {
  return <IssueScreen skeleton={<PanelSkeleton />} notACarrier={<NotACarrier />} written={<Written />} />;
}
