import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from '../manifest/manifest';

/** What Forge puts on the iframe of a screen. */
export const frameSandbox =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The browser's features that the iframe of a screen may use: https://developer.atlassian.com/platform/forge/custom-ui/iframe/ */
export const frameAllow = 'camera; clipboard-write; display-capture; fullscreen; microphone';

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
  const processing = new CSPProcessingService(quiet, load);
  const permissions: unknown = manifest.permissions ?? {};
  const existingCSPDetails = processing.getCspDetails(html, permissions as Parameters<CSPProcessingService['getCspDetails']>[1]);
  return new CSPInjectionService()
    .getInjectableCSP({ existingCSPDetails, microsEnv: 'prod', hostname: parentOrigin })
    .filter((directive) => !directive.startsWith('report-uri '))
    .map((directive) => (directive.startsWith('frame-ancestors ') ? `frame-ancestors 'self' ${parentOrigin}` : directive))
    .join('; ');
}
