import type { Signal } from '../signal';
import { benefitEasesOwnWork } from './benefit-eases-own-work';
import { benefitIsOwnCraft } from './benefit-is-own-craft';
import { benefitRepeatsDeed } from './benefit-repeats-deed';
import { bodyTellsOfCode } from './body-tells-of-code';
import { builderAsUser } from './builder-as-user';
import { developerAsUser } from './developer-as-user';
import { documentsForUsers } from './documents-for-users';
import { namesBrokenTest } from './names-broken-test';
import { namesBuild } from './names-build';
import { namesCode } from './names-code';
import { namesEnvironment } from './names-environment';
import { namesPaperwork } from './names-paperwork';
import { namesTests } from './names-tests';
import { offersSurface } from './offers-surface';
import { opensWithBuilding } from './opens-with-building';
import { opensWithChange } from './opens-with-change';
import { opensWithErrand } from './opens-with-errand';
import { opensWithInvestigation } from './opens-with-investigation';
import { opensWithMoving } from './opens-with-moving';
import { opensWithOffering } from './opens-with-offering';
import { opensWithRestructuring } from './opens-with-restructuring';
import { opensWithSetup } from './opens-with-setup';
import { opensWithTesting } from './opens-with-testing';
import { opensWithUpgrade } from './opens-with-upgrade';
import { outsiderAsUser } from './outsider-as-user';
import { reportsDefect } from './reports-defect';
import { speaksOfUsers } from './speaks-of-users';
import { userSeesIt } from './user-sees-it';

/** All signals: who acts, how it opens, what it names, what it is good for, and what speaks against a to-do. */
export const signals = {
  'builder-as-user': builderAsUser,
  'developer-as-user': developerAsUser,
  'opens-with-restructuring': opensWithRestructuring,
  'opens-with-upgrade': opensWithUpgrade,
  'opens-with-investigation': opensWithInvestigation,
  'opens-with-testing': opensWithTesting,
  'opens-with-setup': opensWithSetup,
  'opens-with-moving': opensWithMoving,
  'opens-with-building': opensWithBuilding,
  'opens-with-change': opensWithChange,
  'opens-with-errand': opensWithErrand,
  'names-tests': namesTests,
  'names-broken-test': namesBrokenTest,
  'names-build': namesBuild,
  'names-code': namesCode,
  'names-paperwork': namesPaperwork,
  'names-environment': namesEnvironment,
  'body-tells-of-code': bodyTellsOfCode,
  'benefit-repeats-deed': benefitRepeatsDeed,
  'benefit-is-own-craft': benefitIsOwnCraft,
  'benefit-eases-own-work': benefitEasesOwnWork,
  'outsider-as-user': outsiderAsUser,
  'opens-with-offering': opensWithOffering,
  'reports-defect': reportsDefect,
  'user-sees-it': userSeesIt,
  'speaks-of-users': speaksOfUsers,
  'offers-surface': offersSurface,
  'documents-for-users': documentsForUsers,
} as const satisfies Readonly<Record<string, Signal>>;

export type SignalName = keyof typeof signals;
