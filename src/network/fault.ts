import { type FaultKind, NetworkFault } from './exchange.js';

/**
 * OpenSSL's and Node's codes for a certificate that is not trusted, not valid now, or another host's
 * (nodejs.org/api/tls.html, "X509 certificate error codes").
 */
const CERTIFICATE =
  /CERT|SELF_SIGNED|UNABLE_TO_(GET|DECRYPT|DECODE|VERIFY)|CRL|INVALID_CA|PATH_LENGTH|INVALID_PURPOSE|HOSTNAME_MISMATCH/;

const TIME_OUT = /^(ETIMEDOUT|ESOCKETTIMEDOUT)$/;

const SENTENCES: Record<FaultKind, string> = {
  unreachable: 'cannot be reached',
  'time-out': 'did not answer in time',
  certificate: 'has a certificate that is not trusted here',
  proxy: 'cannot be reached through the proxy',
  'too-large': 'sent an answer that is far too large',
};

/**
 * Understands why there was no answer.
 *
 * @param host the host that was asked, with its port
 * @param error what Node threw; only its code is told, since its message may repeat what was sent
 * @param atProxy the proxy had not yet let us through
 */
export function faultOf(host: string, error: unknown, atProxy: boolean): NetworkFault {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? 'no answer');
  const shown = /^[A-Za-z0-9_ ]{1,60}$/.test(code) ? code : 'unknown error';
  const kind = atProxy
    ? 'proxy'
    : CERTIFICATE.test(code)
      ? 'certificate'
      : TIME_OUT.test(code)
        ? 'time-out'
        : 'unreachable';
  return fault(kind, host, shown);
}

/** A fault told as a sentence about the host. */
export function fault(kind: FaultKind, host: string, detail: string): NetworkFault {
  return new NetworkFault(kind, `${host} ${SENTENCES[kind]} (${detail})`);
}
