import type { Signal } from '../signal';
import { anybodyAsUser } from './anybody-as-user';
import { benefitEasesOwnWork } from './benefit-eases-own-work';
import { benefitIsOwnCraft } from './benefit-is-own-craft';
import { benefitRepeatsDeed } from './benefit-repeats-deed';
import { bodyTellsOfCode } from './body-tells-of-code';
import { builderAsUser } from './builder-as-user';
import { customerAsUser } from './customer-as-user';
import { documentsForUsers } from './documents-for-users';
import { insiderAsUser } from './insider-as-user';
import { labelledAsWork } from './labelled-as-work';
import { mentionsTesting } from './mentions-testing';
import { namesBrokenTest } from './names-broken-test';
import { namesBuild } from './names-build';
import { namesCode } from './names-code';
import { namesDebt } from './names-debt';
import { namesEnvironment } from './names-environment';
import { namesExploration } from './names-exploration';
import { namesFile } from './names-file';
import { namesIdentifier } from './names-identifier';
import { namesPaperwork } from './names-paperwork';
import { namesStructure } from './names-structure';
import { namesTests } from './names-tests';
import { offersSurface } from './offers-surface';
import { opensWithBuilding } from './opens-with-building';
import { opensWithChange } from './opens-with-change';
import { opensWithChecking } from './opens-with-checking';
import { opensWithErrand } from './opens-with-errand';
import { opensWithInvestigation } from './opens-with-investigation';
import { opensWithMoving } from './opens-with-moving';
import { opensWithOffering } from './opens-with-offering';
import { opensWithRemoving } from './opens-with-removing';
import { opensWithRestructuring } from './opens-with-restructuring';
import { opensWithRelease } from './opens-with-release';
import { opensWithSetup } from './opens-with-setup';
import { opensWithTesting } from './opens-with-testing';
import { opensWithUpgrade } from './opens-with-upgrade';
import { reportsDefect } from './reports-defect';
import { somebodyReports } from './somebody-reports';
import { speaksOfMine } from './speaks-of-mine';
import { speaksOfUsers } from './speaks-of-users';
import { statesPayOff } from './states-pay-off';
import { tellsBehaviour } from './tells-behaviour';
import { userSeesIt } from './user-sees-it';

/** All signals: who acts, how it opens, what it names, what it is good for, and what speaks against a to-do. */
export const signals = {
  'builder-as-user': builderAsUser,
  'insider-as-user': insiderAsUser,
  'opens-with-restructuring': opensWithRestructuring,
  'opens-with-upgrade': opensWithUpgrade,
  'opens-with-investigation': opensWithInvestigation,
  'opens-with-testing': opensWithTesting,
  'opens-with-checking': opensWithChecking,
  'opens-with-release': opensWithRelease,
  'opens-with-setup': opensWithSetup,
  'opens-with-removing': opensWithRemoving,
  'opens-with-moving': opensWithMoving,
  'opens-with-building': opensWithBuilding,
  'opens-with-change': opensWithChange,
  'opens-with-errand': opensWithErrand,
  'labelled-as-work': labelledAsWork,
  'names-tests': namesTests,
  'mentions-testing': mentionsTesting,
  'names-broken-test': namesBrokenTest,
  'names-build': namesBuild,
  'names-code': namesCode,
  'names-structure': namesStructure,
  'names-identifier': namesIdentifier,
  'names-debt': namesDebt,
  'names-file': namesFile,
  'names-exploration': namesExploration,
  'names-paperwork': namesPaperwork,
  'names-environment': namesEnvironment,
  'body-tells-of-code': bodyTellsOfCode,
  'benefit-repeats-deed': benefitRepeatsDeed,
  'benefit-is-own-craft': benefitIsOwnCraft,
  'benefit-eases-own-work': benefitEasesOwnWork,
  'anybody-as-user': anybodyAsUser,
  'customer-as-user': customerAsUser,
  'opens-with-offering': opensWithOffering,
  'reports-defect': reportsDefect,
  'tells-behaviour': tellsBehaviour,
  'somebody-reports': somebodyReports,
  'user-sees-it': userSeesIt,
  'speaks-of-mine': speaksOfMine,
  'speaks-of-users': speaksOfUsers,
  'offers-surface': offersSurface,
  'states-pay-off': statesPayOff,
  'documents-for-users': documentsForUsers,
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof signals;
