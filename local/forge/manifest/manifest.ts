import { parse } from 'yaml';

/** A module as `manifest.yml` declares it; what a field means depends on the module's type. */
export interface ManifestModule {
  readonly key: string;
  readonly [field: string]: unknown;
}

export interface FunctionModule extends ManifestModule {
  readonly handler: string;
  readonly timeoutSeconds?: number;
}

export interface ResourceDeclaration {
  readonly key: string;
  readonly path: string;
  /** Entry key → HTML file directly in `path`. Without entries it is `index.html`. */
  readonly entry?: Readonly<Record<string, string>>;
}

export type AttributeType = 'string' | 'integer' | 'float' | 'boolean' | 'any';

export interface EntityDeclaration {
  readonly name: string;
  readonly attributes: Readonly<Record<string, { readonly type: AttributeType }>>;
  readonly indexes?: readonly (
    | string
    | { readonly name: string; readonly partition?: readonly string[]; readonly range: readonly string[] }
  )[];
}

export interface Manifest {
  readonly modules: Readonly<Record<string, readonly ManifestModule[] | undefined>>;
  readonly resources?: readonly ResourceDeclaration[];
  readonly translations?: {
    readonly resources: readonly { readonly key: string; readonly path: string }[];
    readonly fallback: Readonly<Record<string, string | readonly string[]>> & { readonly default: string };
  };
  readonly permissions?: {
    readonly scopes?: readonly string[] | Readonly<Record<string, { readonly allowImpersonation?: boolean }>>;
    readonly content?: { readonly styles?: readonly string[]; readonly scripts?: readonly string[] };
    readonly external?: Readonly<Record<string, unknown>>;
  };
  readonly app: {
    readonly id: string;
    readonly storage?: { readonly entities?: readonly EntityDeclaration[] };
  };
}

/**
 * @param text content of `manifest.yml`
 * @throws when it is not YAML or lacks what every app has; `forge lint` is what checks the rest
 */
export function readManifest(text: string): Manifest {
  const manifest = parse(text) as Partial<Manifest> | null;
  if (!manifest?.modules || !manifest.app?.id) throw new Error('manifest.yml needs "modules" and "app.id".');
  return manifest as Manifest;
}
