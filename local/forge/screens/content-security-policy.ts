import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from '../manifest/manifest';

/** What Forge puts on the iframe of a screen. */
export const frameSandbox =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox';

// The manifest was read from text: its shape is what `forge lint` vouches for, not the compiler.
type ForgePermissions = Parameters<CSPProcessingService['getCspDetails']>[1] & Manifest['permissions'];

const quiet = { info: () => undefined };

/**
 * The policy that Forge serves an entry page with, computed by Forge's own `@forge/csp` from the manifest
 * and the page's inline scripts. Two directives differ: the local site may frame the page instead of
 * Atlassian's, and nothing is reported to anyone.
 *
 * @param parentOrigin where Jira's pages are, as `http://localhost:3000`
 * @param html the entry page, as it was built
 */
export function contentSecurityPolicy(manifest: Manifest, parentOrigin: string, html: string): string {
  const processing = new CSPProcessingService(quiet, load as ConstructorParameters<typeof CSPProcessingService>[1]);
  const existingCSPDetails = processing.getCspDetails(html, (manifest.permissions ?? {}) as ForgePermissions);
  return new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: parentOrigin })
    .filter((directive) => !directive.startsWith('report-uri '))
    .map((directive) => (directive.startsWith('frame-ancestors ') ? `frame-ancestors 'self' ${parentOrigin}` : directive))
    .join('; ');
}
