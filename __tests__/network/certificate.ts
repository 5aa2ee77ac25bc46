/** Creates certificates for test servers, so that no private key has to be committed. The DER is written by hand. */
import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A key and its certificate in PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

const der = (tag: number, ...parts: Uint8Array[]): Buffer => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
};
const sequence = (...parts: Uint8Array[]) => der(0x30, ...parts);
const bytes = (...values: number[]) => Buffer.from(values);
const identifier = (...values: number[]) => der(0x06, bytes(...values));
const ECDSA_SHA256 = sequence(identifier(0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02));
const name = (text: string) =>
  sequence(der(0x31, sequence(identifier(0x55, 0x04, 0x03), der(0x0c, Buffer.from(text, 'utf8')))));
const time = (date: Date) => der(0x18, Buffer.from(`${date.toISOString().replace(/[-:T]/g, '').slice(0, 14)}Z`));
const extension = (id: number, value: Uint8Array) => sequence(identifier(0x55, 0x1d, id), der(0x04, value));

interface Options {
  /** Days of validity, starting yesterday; negative for an expired certificate. */
  readonly days?: number;
  /** Its host names; the address 127.0.0.1 if there are none. */
  readonly hosts?: readonly string[];
}

/** Creates a self-signed certificate that is its own authority. */
export function selfSigned(options: Options = {}): Identity {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return certificate(privateKey, privateKey, AUTHORITY, AUTHORITY, options);
}

/** Creates an authority and a certificate issued by it: rustls does not accept one that is both. */
export function issued(options: Options = {}): { readonly authority: Identity; readonly identity: Identity } {
  const { privateKey: issuer } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    authority: certificate(issuer, issuer, AUTHORITY, AUTHORITY, options),
    identity: certificate(privateKey, issuer, 'fake server of a test', AUTHORITY, options),
  };
}

const AUTHORITY = 'fake authority of a test';

function certificate(
  privateKey: KeyObject,
  issuerKey: KeyObject,
  subject: string,
  issuer: string,
  { days = 3650, hosts = [] }: Options,
): Identity {
  const yesterday = Date.now() - 86_400_000;
  const from = new Date(Math.min(yesterday, yesterday + days * 86_400_000 - 1000));
  const names = hosts.length > 0 ? hosts.map((host) => der(0x82, Buffer.from(host))) : [der(0x87, bytes(127, 0, 0, 1))];
  const isAuthority = subject === issuer ? sequence(der(0x01, bytes(0xff))) : sequence();
  const body = sequence(
    der(0xa0, der(0x02, bytes(2))),
    der(0x02, bytes(1 + Math.floor(Math.random() * 126))),
    ECDSA_SHA256,
    name(issuer),
    sequence(time(from), time(new Date(yesterday + days * 86_400_000))),
    name(subject),
    createPublicKey(privateKey).export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension(0x13, isAuthority), extension(0x11, sequence(...names)))),
  );
  const signature = sign('sha256', body, issuerKey);
  const signed = sequence(body, ECDSA_SHA256, der(0x03, bytes(0), signature));
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}
