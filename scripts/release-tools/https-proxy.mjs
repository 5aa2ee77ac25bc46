/** An https proxy for a registry, for a tool that sends no token over plain http. openssl creates the certificate. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request as sendRequest } from 'node:http';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * @param {string} registryUrl of a registry at the root of its host
 * @returns {Promise<{ url: string, certificate: string, close: () => Promise<void> }>} `certificate` is a file in PEM
 * @throws {Error} if openssl fails
 */
export async function startHttpsProxy(registryUrl) {
  const folder = mkdtempSync(join(tmpdir(), 'npm-registry-login-https-'));
  const certificate = join(folder, 'certificate.pem');
  const key = join(folder, 'key.pem');
  const subject = ['-subj', '/CN=test', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  const files = ['-nodes', '-keyout', key, '-out', certificate];
  const { status, stderr } = spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', ...subject, ...files]);
  if (status !== 0) throw new Error(`openssl failed:\n${stderr}`);

  const { hostname, port } = new URL(registryUrl);
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (request, answer) => {
    const { method, url: path, headers } = request;
    const passed = sendRequest({ hostname, port, path, method, headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    passed.on('error', (error) => answer.writeHead(502).end(String(error)));
    request.pipe(passed);
  });
  await new Promise((/** @type {(value?: undefined) => void} */ resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `https://127.0.0.1:${address.port}/`,
    certificate,
    close: () =>
      new Promise((resolve) => {
        rmSync(folder, { recursive: true });
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
