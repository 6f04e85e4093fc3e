import { anyOf, found } from '../pattern';
import type { Signal } from '../signal';

const environment = anyOf(
  '(?:staging|dev|development|testing|test|qa|ci|demo|integration|edge|pre-?prod(?:uction)?) (?:env(?:ironment)?s?|servers?|machines?|clusters?|systems?|instances?|sites?|box(?:es)?|databases?|vms?)',
  'vms?|vagrant(?:file)?|ansible|puppet|chef|terraform|kubernetes manifests?|cloudformation|ec2 instances?|virtual machines?|ssl certificates?|dns|firewall rules|cron ?jobs?|ide (?:setup|project)|eclipse project|intellij|workspace setup|toolchain|testumgebung|entwicklungsumgebung|tooling for (?:the )?(?:team|developers)',
);

/** It is about the machines that the team works on. */
export const namesEnvironment: Signal = ({ whole }) => found(environment, ...whole);
