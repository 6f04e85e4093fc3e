import { CSPInjectionService } from '@forge/csp';
import { frameSandbox } from '../../../local/forge';
import { contentSecurityPolicy } from '../../../local/forge/screens/content-security-policy';
import { smallManifest } from './small-app';

describe('the Content-Security-Policy of a screen', () => {
  const parent = 'http://localhost:3000';
  const directive = (name: string, html = '', permissions = {}) =>
    contentSecurityPolicy(smallManifest({ permissions }), parent, html).split('; ').find((each) => each.startsWith(`${name} `));

  test('lets nobody but the site frame it, and reports to nobody', () => {
    expect(directive('frame-ancestors')).toBe(`frame-ancestors 'self' ${parent}`);
    expect(directive('report-uri')).toBeUndefined();
  });

  test('allows inline styles only where the manifest asks for them', () => {
    expect(directive('style-src')).not.toContain("'unsafe-inline'");
    expect(directive('style-src', '', { content: { styles: ['unsafe-inline'] } })).toContain("'unsafe-inline'");
  });

  test('allows a page\'s own inline scripts by their hash, no others', () => {
    expect(directive('script-src')).not.toContain('sha256');
    expect(directive('script-src', '<script>bake()</script>')).toMatch(/'sha256-[\w+/=]+'/);
  });

  test('sandboxes the page as the attribute of its frame does', () => {
    const sandboxOf = (policy: readonly string[]) => policy.find((each) => each.startsWith('sandbox '))?.split(' ').slice(1).sort();
    const existingCSPDetails = { 'img-src': [], 'media-src': [], 'script-src': [], 'style-src': [], 'connect-src': [], 'font-src': [], 'frame-src': [] };
    const forge = new CSPInjectionService().getInjectableCSP({ existingCSPDetails, microsEnv: 'prod' });
    expect(frameSandbox.split(' ').sort()).toEqual(sandboxOf(forge));
  });
});
