import { machineFiles } from '../clients/machine-config.js';
import type { Diagnostics } from '../diagnostics/diagnostic.js';
import type { JobContext } from '../job/context.js';
import { type CommittedSecrets, checkFile, readFileToCheck, Unreadable } from './check-file.js';
import { MAX_FINDINGS } from './findings.js';
import type { Login } from './login.js';

/** Warns of files in the home folder that beat the login. Nobody can change them in the repository, so none is an error. */
export async function checkMachineFiles(
  login: Login,
  job: JobContext,
  committed: CommittedSecrets,
  diagnostics: Diagnostics,
): Promise<void> {
  for (const { file, like } of machineFiles(job)) {
    const text = readFileToCheck(like, file);
    if (text === undefined || text instanceof Unreadable) continue;
    const findings = await checkFile(like, text, login, committed);
    if (findings instanceof Unreadable) continue;
    for (const { code, line, lines } of findings.slice(0, MAX_FINDINGS)) {
      const [what = '', ...cure] = lines;
      diagnostics.warning(code, `${file}, line ${line}: ${what}`, ...cure);
    }
  }
}
