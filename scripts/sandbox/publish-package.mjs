/** Publishes small packages without an npm client: the demo and the tests need dozens, and `npm publish` takes a second. */
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const BLOCK = 512;

/**
 * One entry of a tar archive in the ustar format: a header block, then the content padded to whole blocks.
 *
 * @param {string} path at most 100 bytes, the size of the plain header field
 * @param {Buffer} content
 */
function tarEntry(path, content) {
  const header = Buffer.alloc(BLOCK);
  if (Buffer.byteLength(path) > 100) throw new RangeError(`Path too long for a plain tar header: ${path}`);
  header.write(path, 0);
  header.write('0000644\0', 100); // mode
  header.write('0000000\0', 108); // owner
  header.write('0000000\0', 116); // group
  header.write(`${content.length.toString(8).padStart(11, '0')}\0`, 124);
  header.write('00000000000\0', 136); // modified at the epoch: the same files give the same integrity
  header.write('        ', 148); // the checksum field counts as spaces while the checksum is computed
  header.write('0', 156); // a regular file
  header.write('ustar\x0000', 257);
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  header.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK);
  return Buffer.concat([header, content, padding]);
}

/**
 * Packs files as `npm pack` does: gzipped tar, everything below `package/`.
 *
 * @param {Record<string, string>} files path to content
 * @returns {Buffer}
 */
export function packTarball(files) {
  const entries = Object.entries(files).map(([path, text]) => tarEntry(`package/${path}`, Buffer.from(text)));
  return gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * BLOCK)]));
}

/**
 * Publishes one version of a package with the registry API: a PUT of the packument with the tarball attached.
 *
 * @param {object} options
 * @param {{ url: string }} options.registry
 * @param {string} options.token of a user who may publish
 * @param {string} options.name with its scope
 * @param {string} [options.version]
 * @param {Record<string, string>} [options.files] besides package.json; by default an index.js that exports a greeting
 * @param {Record<string, string>} [options.dependencies]
 * @param {object} [options.manifest] further fields of package.json, such as `bin`
 * @returns {Promise<{ name: string, version: string, integrity: string, tarball: string }>}
 * @throws {Error} with the registry's response if it rejects the package
 */
export async function publishPackage({
  registry,
  token,
  name,
  version = '1.0.0',
  files = { 'index.js': `module.exports = ${JSON.stringify(`hello from ${name}`)}\n` },
  dependencies = {},
  manifest: fields = {},
}) {
  const manifest = { ...fields, name, version, main: 'index.js', dependencies };
  const content = packTarball({ 'package.json': `${JSON.stringify(manifest, null, 2)}\n`, ...files });
  const integrity = `sha512-${createHash('sha512').update(content).digest('base64')}`;
  const file = `${name}-${version}.tgz`;
  const tarball = new URL(`${name}/-/${file.slice(file.lastIndexOf('/') + 1)}`, registry.url).href;
  const dist = { integrity, shasum: createHash('sha1').update(content).digest('hex'), tarball };
  const response = await fetch(new URL(name.replace('/', '%2f'), registry.url), {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      _id: name,
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
      _attachments: {
        [file]: {
          content_type: 'application/octet-stream',
          data: content.toString('base64'),
          length: content.length,
        },
      },
    }),
  });
  if (!response.ok)
    throw new Error(`${registry.url} refused ${name}@${version}: ${response.status} ${await response.text()}`);
  return { name, version, integrity, tarball };
}
