/** What the login step uses of this folder. It is loaded only if an entry has `oidc`, or packages can be published to npm. */
export { isRevocable, obtainAll } from './obtain.js';
export { revokeObtained } from './revoke.js';
export { checkTrustedPublishing } from './trusted-publishing-checks.js';
