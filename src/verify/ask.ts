import type { SentCredential } from '../credentials/credential.js';
import { NetworkFault, type Send } from '../network/exchange.js';
import type { RegistryUrl } from '../registries/registry-url.js';
import { vendorOf } from '../registries/vendors.js';
import { packageMetadata, userIn, whoami } from './question.js';
import { hintOf, judgeDifference, judgePackage, judgeWhoami, type Probe, type Verdict } from './verdict.js';

/** How many registries are asked at a time. */
const AT_A_TIME = 16;

/** A registry that is asked whether it accepts a credential. */
export interface Suspect {
  readonly url: RegistryUrl;
  readonly credential: SentCredential;
  readonly probe: Probe;
}

/**
 * Asks one registry: for the user's name; if that decides nothing, for a package; if need be, for it as a stranger.
 * It never throws for what the network does.
 */
export async function askRegistry({ url, credential, probe }: Suspect, send: Send): Promise<Verdict> {
  try {
    const who = await send(whoami(url, credential));
    const first = judgeWhoami(who.status, userIn(who.body, credential), vendorOf(url));
    if (first !== undefined) return first;
    const { status } = await send(packageMetadata(url, probe.name, credential));
    const verdict =
      judgePackage(status, probe) ?? judgeDifference(status, (await send(packageMetadata(url, probe.name))).status);
    return verdict.word === 'unknown' ? { ...verdict, saw: verdict.saw + hintOf(who.status) } : verdict;
  } catch (error) {
    if (!(error instanceof NetworkFault)) throw error;
    if (error.kind === 'too-large') return { word: 'unknown', saw: 'answered more than anybody asked for' };
    return { word: 'unreachable', saw: error.message };
  }
}

/** Asks many registries, some at a time. @returns their verdicts, in order */
export async function askRegistries(suspects: readonly Suspect[], send: Send): Promise<Verdict[]> {
  const verdicts: Verdict[] = new Array(suspects.length);
  const left = suspects.entries();
  const worker = async () => {
    for (const [index, suspect] of left) verdicts[index] = await askRegistry(suspect, send);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return verdicts;
}
