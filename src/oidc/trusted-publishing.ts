import type { Secret } from '../credentials/secret.js';
import { type Diagnostics, UserError } from '../diagnostics/diagnostic.js';
import { forEachAtATime } from '../network/network.js';
import type { ProjectPackage } from '../project/publishable.js';
import type { PendingRegistry, ResolvedRegistry } from '../registries/registry.js';
import type { ExchangeContext } from './exchange.js';
import { exchange, Refusal } from './npm.js';
import type { Publishing } from './trusted-publishing-checks.js';
import { reportGranted, reportRefused } from './trusted-publishing-report.js';

/** A package for which npm issued a token. */
export interface GrantedPackage {
  readonly name: string;
  readonly token: Secret;
  readonly project: ProjectPackage;
  /** Milliseconds since 1970; undefined if npm does not say. */
  readonly expires: number | undefined;
  /** The ID token, for its claims. */
  readonly idToken: string;
}

/** A package that npm refused. */
export interface RefusedPackage {
  readonly project: ProjectPackage;
  readonly refusal: Refusal;
}

/**
 * Does the exchange of trusted publishing for each package of a registry, and reports what came of it.
 *
 * @param context its `idToken` fetches a new token at each call
 * @param server GITHUB_SERVER_URL
 * @returns the registry with the tokens to be written, if any
 */
export async function obtainPublishTokens(
  registry: PendingRegistry,
  { packages, writesTokens }: Publishing,
  context: ExchangeContext,
  server: string,
  diagnostics: Diagnostics,
): Promise<ResolvedRegistry> {
  const { url, origin } = registry;
  const granted: GrantedPackage[] = [];
  const refused: RefusedPackage[] = [];
  const faults: UserError[] = [];
  const exchangeOne = async (project: ProjectPackage) => {
    if (faults.length > 0) return; // the next package would fare no better
    try {
      const { credential, expires, idToken } = await exchange(project.name, url, context);
      if (credential.kind === 'token')
        granted.push({ name: project.name, token: credential.token, project, expires, idToken });
    } catch (error) {
      if (error instanceof Refusal) refused.push({ project, refusal: error });
      else if (error instanceof UserError) faults.push(error);
      else throw error;
    }
  };
  await forEachAtATime(packages, exchangeOne);
  const order = packages.map(({ name }) => name);
  granted.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
  refused.sort((a, b) => order.indexOf(a.project.name) - order.indexOf(b.project.name));
  reportGranted(granted, server, diagnostics);
  await reportRefused(refused, { origin, url, server, send: context.send, diagnostics });
  // The first ones under way fail alike.
  for (const text of new Set(faults.map(({ message }) => message))) {
    const fault = faults.find(({ message }) => message === text);
    if (fault !== undefined) diagnostics.add(fault.diagnostic);
  }
  const [first] = granted;
  if (!writesTokens || first === undefined) {
    // Package managers prefer the token of an earlier use of this action to the one that they obtain.
    const packageTokens = packages.map(({ name }) => ({ name, token: undefined }));
    return { ...registry, credential: { kind: 'none' }, packageTokens };
  }
  const expires = granted.flatMap((one) => one.expires ?? []);
  return {
    ...registry,
    credential: { kind: 'token', token: first.token },
    packageTokens: granted.map(({ name, token }) => ({ name, token })),
    obtained: {
      provider: 'npm',
      endpoint: '',
      expires: expires.length === 0 ? '' : new Date(Math.min(...expires)).toISOString().replace(/\.\d+Z$/, 'Z'),
      revocable: false,
      shortLived: true,
    },
  };
}
