/** Jest calls this once before the workflows run. */
import { installTools } from '../tools/install.mjs';

export default function beforeRun() {
  installTools(['act'], (line) => console.log(line));
}
