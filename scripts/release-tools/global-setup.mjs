/** Jest calls this once before all tests of the release tools. */
import { installClients } from '../clients/install.mjs';
import { CLIENTS } from '../clients/versions.mjs';
import { installTools } from './install.mjs';
import { runResults } from './results.mjs';
import { NEEDED_CLIENTS } from './versions.mjs';

export default async function globalSetup() {
  const report = (/** @type {string} */ line) => console.log(line);
  await installClients(
    report,
    CLIENTS.filter(({ name, version }) => NEEDED_CLIENTS.has(`${name}@${version}`)),
  );
  installTools(report);
  runResults.begin();
}
