/** The configuration files in YAML, in one module, so that the YAML library is loaded only for a job that has one. */
export { checkPnpmWorkspace } from './pnpm-workspace.js';
export { checkYarnrcYml } from './yarnrc-yml.js';
