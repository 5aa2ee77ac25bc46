import type { SentCredential } from '../credentials/credential.js';
import { NetworkError, type Send } from '../network/http.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { vendorOf } from '../registries/vendors.js';
import { packageRequest, userName, whoamiRequest } from './requests.js';
import { judgeDifference, judgePackage, judgeWhoami, type Probe, type Verdict, whoamiHint } from './verdict.js';

/** How many registries are checked at the same time. */
const CONCURRENCY = 16;

/** A registry, and the credential to check with it. */
export interface Check {
  readonly url: RegistryUrl;
  readonly credential: SentCredential;
  readonly probe: Probe;
}

/**
 * Asks one registry: for the name of the user; if that decides nothing, for a package; and if necessary for the package
 * without a credential. It never throws because of the network.
 */
export async function askRegistry({ url, credential, probe }: Check, send: Send): Promise<Verdict> {
  try {
    const whoami = await send(whoamiRequest(url, credential));
    const first = judgeWhoami(whoami.status, userName(whoami.body, credential), vendorOf(url));
    if (first !== undefined) return first;
    const { status, body } = await send(packageRequest(url, probe.name, credential));
    const verdict =
      judgePackage(status, body, probe) ??
      judgeDifference(status, (await send(packageRequest(url, probe.name))).status);
    return verdict.result === 'unknown' ? { ...verdict, saw: verdict.saw + whoamiHint(whoami.status) } : verdict;
  } catch (error) {
    if (!(error instanceof NetworkError)) throw error;
    if (error.kind === 'too-large') return { result: 'unknown', saw: 'sent a response that is too large' };
    return { result: 'unreachable', saw: error.message };
  }
}

/** Asks several registries, some at the same time. @returns their verdicts, in order */
export async function askRegistries(checks: readonly Check[], send: Send): Promise<Verdict[]> {
  const verdicts: Verdict[] = new Array(checks.length);
  const remaining = checks.entries(); // shared by all workers
  const worker = async () => {
    for (const [index, check] of remaining) verdicts[index] = await askRegistry(check, send);
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return verdicts;
}
