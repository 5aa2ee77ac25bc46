/** A project with a lockfile, created without a client: `npm ci` only needs to download the packages. */

/** @typedef {{ name: string, version: string, integrity: string, tarball: string }} Published */

/**
 * @param {Published[]} packages its dependencies
 * @returns {Record<string, string>} its files: `index.js` prints what the packages export
 */
export function lockedProject(packages) {
  const dependencies = Object.fromEntries(packages.map(({ name, version }) => [name, version]));
  const manifest = { name: 'app', version: '1.0.0', dependencies };
  const installed = packages.map(({ name, version, tarball, integrity }) => [
    `node_modules/${name}`,
    { version, resolved: tarball, integrity },
  ]);
  const lock = { name: 'app', version: '1.0.0', lockfileVersion: 3, requires: true };
  return {
    'package.json': JSON.stringify({ ...manifest, private: true }),
    'package-lock.json': JSON.stringify({ ...lock, packages: { '': manifest, ...Object.fromEntries(installed) } }),
    'index.js': packages.map(({ name }) => `console.log(require('${name}'));\n`).join(''),
  };
}
