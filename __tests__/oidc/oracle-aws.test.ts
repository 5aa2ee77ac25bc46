/** Our requests and signatures equal those of the AWS SDK. */
import { CodeartifactClient, GetAuthorizationTokenCommand } from '@aws-sdk/client-codeartifact';
import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { describe, expect, test } from '@jest/globals';
import { SecretRegistry } from '../../src/credentials/secret.js';
import type { HttpRequest } from '../../src/network/http.js';
import { openNetwork } from '../../src/network/network.js';
import {
  type AwsKeys,
  obtain,
  readSession,
  roleRequest,
  signed,
  tokenRequest,
} from '../../src/oidc/aws-codeartifact.js';
import { type CodeArtifactRepository, codeArtifactRepository } from '../../src/registries/oidc-urls.js';
import { normalizedUrl, type RegistryUrl } from '../../src/registries/registry-url.js';
import { comparable, type Recorded, record } from './recorder.js';

const ROLE = 'arn:aws:iam::123456789012:role/npm+read=x,y.z@w-v/sub';
const ID_TOKEN = 'eyJ0eXAi.eyJzdWIi.fake-signature_+/=';
const KEYS: AwsKeys = {
  accessKeyId: 'ASIAFAKEFAKEFAKE',
  secretAccessKey: 'fake/secret+key/AbCdEf==',
  sessionToken: 'FAKEsession/token+with=signs==',
};
const SESSION = `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><AssumeRoleWithWebIdentityResult>
<Credentials><AccessKeyId>${KEYS.accessKeyId}</AccessKeyId><SecretAccessKey>${KEYS.secretAccessKey}</SecretAccessKey>
<SessionToken>${KEYS.sessionToken}</SessionToken><Expiration>2026-11-23T10:00:00Z</Expiration></Credentials>
</AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>`;

const URL_OF_REGISTRY = 'https://my-domain-123456789012.d.codeartifact.eu-central-1.amazonaws.com/npm/my-repo/';
const registryUrl = (url: string) => normalizedUrl(url) as RegistryUrl;
const repositoryOf = (url: string) => codeArtifactRepository(registryUrl(url)) as CodeArtifactRepository;

const answer = ({ path }: Recorded) =>
  path === '/' ? SESSION : { authorizationToken: 'fake.codeartifact.token', expiration: 1795428000.5 };

/** Makes the same requests with the SDK. */
async function askSdk(endpoint: string) {
  const client = { region: 'eu-central-1', endpoint };
  const { Credentials } = await new STSClient(client).send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: ROLE,
      RoleSessionName: 'GitHubActions',
      WebIdentityToken: ID_TOKEN,
      DurationSeconds: 900,
    }),
  );
  const token = await new CodeartifactClient({ ...client, credentials: { ...KEYS } }).send(
    new GetAuthorizationTokenCommand({ domain: 'my-domain', domainOwner: '123456789012', durationSeconds: 900 }),
  );
  return { Credentials, token };
}

test('the requests, and the values read from the responses, equal those of the AWS SDK', async () => {
  const { url, recorded } = await record(answer);
  const sdk = await askSdk(url);
  const network = openNetwork({ environment: {} });
  const issued = await obtain(
    {
      url: registryUrl(URL_OF_REGISTRY),
      scopes: [],
      fields: { 'role-to-assume': ROLE, 'role-duration-seconds': '900', endpoint: url },
    },
    {
      send: network.send,
      idToken: async () => ID_TOKEN,
      now: Date.now,
      secrets: new SecretRegistry(),
      origin: 'test',
    },
  );
  network.close();
  const [theirRole, theirToken, ourRole, ourToken] = recorded;
  expect(recorded.length).toBe(4);
  expect(comparable(ourRole)).toEqual(comparable(theirRole));
  expect(ourRole?.fields).toMatchObject({ Action: 'AssumeRoleWithWebIdentity', DurationSeconds: '900' });
  for (const request of [ourRole, theirRole]) expect(request?.headers.authorization).toBeUndefined();
  expect(comparable(ourToken)).toEqual(comparable(theirToken));
  expect(ourToken?.query).toEqual({ domain: 'my-domain', 'domain-owner': '123456789012', duration: '900' });
  for (const name of ['x-amz-security-token', 'x-amz-content-sha256'])
    expect(ourToken?.headers[name]).toBe(theirToken?.headers[name]);
  expect(sdk.Credentials).toMatchObject({ AccessKeyId: KEYS.accessKeyId, SecretAccessKey: KEYS.secretAccessKey });
  const reader = { origin: 'test', secrets: new SecretRegistry() };
  expect(readSession({ status: 200, headers: {}, body: SESSION }, reader)).toEqual(KEYS);
  expect(issued.credential.kind === 'token' && issued.credential.token.reveal()).toBe(sdk.token.authorizationToken);
  // The SDK drops the fraction of a second.
  expect(Math.floor((issued.expires ?? 0) / 1000)).toBe(Math.floor(Number(sdk.token.expiration) / 1000));
});

describe('the signature', () => {
  /** Removes the signature from a request, and signs it again. */
  function signedAgain({ method, path, query, headers }: Recorded, url: string, keys: AwsKeys): HttpRequest {
    const names = /SignedHeaders=([^,]*)/.exec(headers.authorization ?? '')?.[1]?.split(';') ?? [];
    const others = names.filter(
      (name) => !['host', 'x-amz-date', 'x-amz-security-token', 'x-amz-content-sha256'].includes(name),
    );
    const date = String(headers['x-amz-date']).replace(/(....)(..)(..T..)(..)(..Z)/, '$1-$2-$3:$4:$5');
    const request: HttpRequest = {
      method: method as 'POST',
      url: `${url}${path}?${new URLSearchParams(query)}`,
      headers: Object.fromEntries(others.map((name) => [name, String(headers[name])])),
    };
    return signed(request, keys, 'eu-central-1', 'codeartifact', new Date(date).getTime());
  }

  test.each([
    ['plain', 'my-domain', KEYS],
    ['with characters that must be escaped', "a b*c'd(e)f!g~h+i%/ü", KEYS],
    ['with other keys', 'my-domain', { accessKeyId: 'ASIA2', secretAccessKey: 'x', sessionToken: 'y y' }],
  ])('equals that of the SDK: %s', async (_, domain, keys) => {
    const { url, recorded } = await record(answer);
    const client = new CodeartifactClient({ region: 'eu-central-1', endpoint: url, credentials: { ...keys } });
    await client.send(new GetAuthorizationTokenCommand({ domain, domainOwner: '123456789012', durationSeconds: 0 }));
    const [theirs] = recorded;
    if (theirs === undefined) throw new Error('the SDK sent nothing');
    expect(theirs.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 Credential=ASIA/);
    expect(signedAgain(theirs, url, keys).headers['authorization']).toBe(theirs.headers.authorization);
    // Another second gives another signature, so the match is no coincidence.
    const later = { ...theirs, headers: { ...theirs.headers, 'x-amz-date': '20261123T000001Z' } };
    expect(signedAgain(later, url, keys).headers['authorization']).not.toBe(theirs.headers.authorization);
  });
});

describe('the hosts', () => {
  /** Where the SDK would send a request, without sending it. */
  async function hostOf(send: (requestHandler: object) => Promise<unknown>): Promise<string> {
    let host = '';
    const requestHandler = {
      handle: async (request: { hostname: string }) => {
        host = request.hostname;
        throw new Error('not sent');
      },
    };
    await send(requestHandler).catch(() => {});
    return host;
  }

  test.each([
    ['eu-central-1', 'amazonaws.com', false],
    ['us-gov-west-1', 'amazonaws.com', false],
    ['cn-north-1', 'amazonaws.com.cn', false],
    ['us-east-1', 'on.aws', true],
  ])('in %s are those that the SDK uses (%s)', async (region, suffix, _dualStack) => {
    const at = repositoryOf(`https://d1-123456789012.d.codeartifact.${region}.${suffix}/npm/r/`);
    const sts = await hostOf((requestHandler) =>
      new STSClient({ region, requestHandler: requestHandler as never }).send(
        new AssumeRoleWithWebIdentityCommand({ RoleArn: ROLE, RoleSessionName: 'x', WebIdentityToken: ID_TOKEN }),
      ),
    );
    const codeArtifact = await hostOf((requestHandler) =>
      new CodeartifactClient({ region, credentials: { ...KEYS }, requestHandler: requestHandler as never }).send(
        new GetAuthorizationTokenCommand({ domain: 'd1' }),
      ),
    );
    expect(new URL(roleRequest({}, at, ID_TOKEN).url).host).toBe(sts);
    expect(new URL(tokenRequest({}, at, KEYS, 0).url).host).toBe(codeArtifact);
  });
});
