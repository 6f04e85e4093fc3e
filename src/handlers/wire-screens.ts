import { createChangeCurrency } from '../app/change-currency';
import { createChangeExemptions } from '../app/change-exemptions';
import { createChangeHypotheses } from '../app/change-hypotheses';
import { createChangeHypothesis } from '../app/change-hypothesis';
import { createContextStatus } from '../app/context-status';
import { createExemptItem } from '../app/exempt-item';
import { createFollowWorthLater } from '../app/follow-worth-later';
import { createListCurrencyVersions } from '../app/list-currency-versions';
import { createListHistories } from '../app/list-histories';
import { createListRevisions } from '../app/list-revisions';
import { createMarkFindingLater } from '../app/mark-finding-later';
import { createMendProjection } from '../app/mend-projection';
import { createNowOrQueued } from '../app/now-or-queued';
import { createOpenGuardChannel } from '../app/open-guard-channel';
import { createProjectSoon } from '../app/project-soon';
import { createRevokeExemptions } from '../app/revoke-exemptions';
import { createSaveProjectSettings } from '../app/save-project-settings';
import { createShowCurrencySoon } from '../app/show-currency-soon';
import { createToAnswer } from '../app/to-answer';
import { createContextStatusHandler } from './context-status';
import { createResolver } from './resolver';
import { connect } from './wiring';
import { within } from './within';
import { realWorld, type World } from './world';

/** The functions that a person waits for. */
export function wireScreens(world: World = realWorld) {
  const parts = connect(world);
  const nowOrQueued = createNowOrQueued({ ...parts, within });
  const projectSoon = createProjectSoon({ ...parts, nowOrQueued });
  const markFindingLater = createMarkFindingLater(parts);
  const followWorthLater = createFollowWorthLater(parts);
  const showCurrencySoon = createShowCurrencySoon({ ...parts, nowOrQueued });
  const mendProjection = createMendProjection({ ...parts, projectSoon });
  const changeExemptions = createChangeExemptions({ ...parts, markFindingLater, nowOrQueued });
  const changeHypothesis = createChangeHypothesis({ ...parts, projectSoon, markFindingLater, followWorthLater });
  return {
    resolver: createResolver(
      {
        changeHypothesis,
        changeHypotheses: createChangeHypotheses({ changeHypothesis, toAnswer: createToAnswer(parts) }),
        listRevisions: createListRevisions({ ...parts, mendProjection }),
        listHistories: createListHistories(parts),
        mendProjection,
        saveProjectSettings: createSaveProjectSettings({ ...parts, nowOrQueued }),
        changeCurrency: createChangeCurrency({ ...parts, showCurrencySoon }),
        listCurrencyVersions: createListCurrencyVersions({ ...parts, showCurrencySoon }),
        exemptItem: createExemptItem({ ...parts, changeExemptions }),
        revokeExemptions: createRevokeExemptions({ changeExemptions }),
        openGuardChannel: createOpenGuardChannel(parts),
      },
      parts,
    ),
    contextStatus: createContextStatusHandler({ ...parts, contextStatus: createContextStatus(parts) }),
  };
}
