import { anyOf } from './pattern';

/**
 * Who wants the thing of a story. *maker*: whoever makes the product. *insider*: "a developer", "a
 * product owner" and the like, who may make this product or use it. *user*: "a user" and no more, or
 * a developer of something. *customer*: anybody else.
 */
export type Actor = 'maker' | 'insider' | 'user' | 'customer';

// Roles that make a product, whatever the product is.
const makers = anyOf(
  '(?:\\w+ )?(?:dev(?:elopment)?|engineering|delivery|scrum|qa|test|build|release|documentation|ops) team(?: member)?|\\w+ team member|developer on the team',
  '(?:\\w+ )?tester|qa(?: \\w+)?|quality (?:engineer|assurance)(?: \\w+)?|test (?:engineer|manager|automation engineer)',
  'committer|code reviewer|reviewer of code|maintainer of (?:the|this|our) (?:code|project|build)',
  '(?:build|release) engineer|release manager|build manager',
  '(?:ui|ux|ui/ux|visual|interaction|graphic) designer|ux (?:researcher|lead)|(?:technical|tech|documentation|doc|docs) writer',
  '(?:product|core|framework|our|backend|frontend|back-end|front-end|lead|maintenance) (?:developer|dev|programmer|coder)',
  'entwicklungsteam|testerin|teammitglied',
);
const insiders =
  /^(?:(?:the|software|senior|junior|new) )*(?:developers?|devs?|programmer|coder|entwickler(?:in)?|(?:\w+ ){0,2}(?:engineer|architect)|team (?:member|lead)|member of the team|tech(?:nical)? lead|scrum master|product owner|devops|sre|project manager|contributor)\b/i;
const users = /^(?:(?:the|end|any|every|normal|regular) ?-?)*(?:users?|nutzer(?:in)?|benutzer(?:in)?|person|me|myself)$|\b(?:developers?|devs?|programmer|entwickler(?:in)?)\b/i;
// "A developer at a bank" is none of this product's.
const ofCustomer = /\b(?:of|at|for) (?:an?|the|our) (?:customer|client)\b|\bat an? \w/i;

/** @param customers words for actors who are customers in this project */
export function whoActs(actor: string, customers: readonly string[]): Actor {
  const said = actor.toLowerCase();
  if (customers.some((customer) => customer !== '' && said.includes(customer.toLowerCase())) || ofCustomer.test(actor)) return 'customer';
  if (makers.test(actor)) return 'maker';
  if (insiders.test(actor)) return 'insider';
  return users.test(actor) ? 'user' : 'customer';
}
