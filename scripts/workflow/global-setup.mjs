/** Jest calls this once before the workflows run. */
import { installTools } from '../tools/install.mjs';

export default function globalSetup() {
  installTools(['act'], (line) => console.log(line));
}
