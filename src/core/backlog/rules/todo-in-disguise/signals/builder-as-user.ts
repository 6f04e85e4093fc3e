import { anyOf, found, type Signal } from '../signal';

// Roles that make a product, whatever the product is. "Developer" is not among them: see developer-as-user.
const builders = anyOf(
  '(?:the |our )?(?:\\w+ )?(?:dev(?:elopment)?|engineering|delivery|scrum|qa|test|build|release|platform|documentation|ops) team(?: member)?',
  'team member|member of the team|team lead|tech(?:nical)? lead|scrum master',
  '(?:\\w+ )?tester|qa(?: \\w+)?|quality (?:engineer|assurance)(?: \\w+)?|test (?:engineer|manager|automation engineer)',
  'committer|contributor|code ?base maintainer|code reviewer|reviewer of code',
  '(?:software|build|release|devops|backend|back-end|frontend|front-end|infrastructure|site reliability) engineer|devops|sre',
  '(?:ui|ux|ui/ux|visual|interaction|graphic) designer|ux (?:researcher|lead)',
  '(?:technical|tech|documentation|doc|docs|\\w+ documentation) writer',
  '(?:software|solution|system|technical|enterprise) architect|architect',
  '(?:product|core|framework|platform|internal|our|backend|frontend|back-end|front-end|lead|maintenance) (?:developer|dev|programmer|coder)',
  'release manager|project manager|build manager|product owner',
  'teammitglied|testerin|entwicklungsteam',
);

/** The actor makes the product instead of using it. */
export const builderAsUser: Signal = ({ story, actorIsCustomer }) =>
  story === null || actorIsCustomer ? null : found(builders, story.actor) && `As a ${story.actor}`;
