/** Jest calls this once before all tests of the matrix. */
import { installClients } from './install.mjs';
import { runResults } from './matrix.mjs';

export default async function globalSetup() {
  await installClients((line) => console.log(line));
  runResults.begin();
}
