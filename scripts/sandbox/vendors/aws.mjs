/** AWS STS and CodeArtifact, as documented in their API references. */
import { randomPart } from './tokens.mjs';

/** @typedef {import('./server.mjs').Route} Route */

const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/npm-read$/;

/** @param {string} code @param {string} message @returns {import('./server.mjs').VendorAnswer} */
const xmlError = (code, message) => ({
  status: 400,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error><RequestId>0</RequestId></ErrorResponse>`,
});

/** @param {import('./issued-tokens.mjs').IssuedTokens} issued @returns {Route[]} */
export function awsRoutes({ issue, valid, trusts, expiry, lifetime }) {
  return [
    [
      'POST',
      /^\/$/,
      ({ fields }) => {
        if (fields['Action'] !== 'AssumeRoleWithWebIdentity' || fields['Version'] !== '2011-06-15')
          return xmlError('InvalidAction', 'Could not find operation');
        if (!trusts(fields['WebIdentityToken'], 'sts.amazonaws.com'))
          return xmlError('InvalidIdentityToken', `Incorrect token audience: ${fields['WebIdentityToken']}`);
        if (!ROLE.test(fields['RoleArn'] ?? '') || !fields['RoleSessionName'])
          return xmlError('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
        const [key, secret, session] = [
          `ASIAFAKE${randomPart().toUpperCase()}`,
          `fake/secret+${randomPart()}`,
          `FAKEsession/${randomPart()}==`,
        ];
        for (const part of [secret, session]) issue(part);
        valid.add(key);
        return {
          status: 200,
          headers: { 'content-type': 'text/xml' },
          body: `<AssumeRoleWithWebIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleWithWebIdentityResult>
    <SubjectFromWebIdentityToken>repo:acme/repo:ref:refs/heads/main</SubjectFromWebIdentityToken>
    <Audience>sts.amazonaws.com</Audience>
    <AssumedRoleUser><Arn>arn:aws:sts::123456789012:assumed-role/npm-read/GitHubActions</Arn><AssumedRoleId>AROAFAKE:GitHubActions</AssumedRoleId></AssumedRoleUser>
    <Credentials>
      <SessionToken>${session}</SessionToken>
      <SecretAccessKey>${secret}</SecretAccessKey>
      <Expiration>${expiry().toISOString()}</Expiration>
      <AccessKeyId>${key}</AccessKeyId>
    </Credentials>
    <Provider>arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com</Provider>
  </AssumeRoleWithWebIdentityResult>
  <ResponseMetadata><RequestId>0</RequestId></ResponseMetadata>
</AssumeRoleWithWebIdentityResponse>`,
        };
      },
    ],
    [
      'POST',
      /^\/v1\/authorization-token$/,
      ({ request, url }) => {
        const key = /Credential=([A-Z0-9]+)\//.exec(request.headers.authorization ?? '')?.[1] ?? '';
        if (!valid.has(key) || !valid.has(String(request.headers['x-amz-security-token'])))
          return {
            status: 403,
            headers: { 'x-amzn-errortype': 'AccessDeniedException:http://internal.amazon.com/coral/' },
            body: { message: 'User is not authorized to perform: codeartifact:GetAuthorizationToken' },
          };
        const seconds = Math.min(lifetime, Number(url.searchParams.get('duration') || 43200));
        return {
          status: 200,
          body: {
            authorizationToken: issue(`fake.codeartifact.${randomPart()}`),
            expiration: Date.now() / 1000 + seconds,
          },
        };
      },
    ],
  ];
}
