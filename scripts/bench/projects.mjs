/** Inputs and projects of the measured jobs. */

export const REGISTRY = 'https://npm.acme.dev/';
export const TOKEN = 'fake-token-1234567890';
/** The inputs for one registry. */
export const ONE_REGISTRY = { 'registry-url': REGISTRY, scope: '@acme', token: TOKEN };

/**
 * @param {number} count
 * @param {(n: number) => string} [urlOf]
 * @returns {string} a value for the input `registries`
 */
export function registryList(count, urlOf = (n) => `https://r${n}.acme.dev/`) {
  let list = '';
  for (let n = 1; n <= count; n += 1) list += `- url: ${urlOf(n)}\n  scope: s${n}\n  token: fake-token-${10_000 + n}\n`;
  return list;
}

/**
 * An npm project in which every tenth package belongs to the scope of REGISTRY.
 *
 * @param {number} count of packages; 1,150 make a lockfile of 0.4 MB
 * @returns {Record<string, string>} text by file name
 */
export function npmProject(count) {
  /** @type {Record<string, object>} */
  const packages = {};
  for (let n = 0; n < count; n += 1) {
    const ours = n % 10 === 0;
    const name = ours ? `@acme/package-${n}` : `package-${n}`;
    packages[`node_modules/${name}`] = {
      version: `1.${n}.0`,
      resolved: `${ours ? REGISTRY : 'https://registry.npmjs.org/'}${name}/-/package-${n}-1.${n}.0.tgz`,
      integrity: `sha512-${'A'.repeat(86)}==`,
      license: 'MIT',
      engines: { node: '>=18' },
    };
  }
  const manifest = { name: 'app', private: true, dependencies: { '@acme/package-0': '^1.0.0' } };
  const lockfile = { name: 'app', lockfileVersion: 3, requires: true, packages };
  return {
    'package.json': JSON.stringify(manifest, null, 2),
    'package-lock.json': JSON.stringify(lockfile, null, 2),
  };
}

/** A Yarn 4 project: text by file name. */
export const YARN_PROJECT = {
  'package.json': JSON.stringify({ name: 'app', private: true, packageManager: 'yarn@4.18.1' }, null, 2),
  '.yarnrc.yml': 'nodeLinker: node-modules\n',
  'yarn.lock': '__metadata:\n  version: 8\n  cacheKey: 10\n',
};
