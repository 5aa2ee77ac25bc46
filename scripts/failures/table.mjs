/**
 * Failures that people reported of other tools, each as it was then and as it is with this action. One table for the
 * tests, which bring about both, and for docs/troubleshooting.md.
 */
import { CI } from '../clients/registries.mjs';

/**
 * @typedef {import('../clients/registries.mjs').Registries} Registries
 * @typedef {import('../sandbox/runner.mjs').JobOptions} JobOptions
 *
 * @typedef {object} Way how a job is set up
 * @property {string} [userconfig] what NPM_CONFIG_USERCONFIG names, as actions/setup-node leaves it
 * @property {string} [home] `~/.npmrc`
 * @property {Record<string, string>} [files] of the repository, besides package.json and the mapping
 * @property {Record<string, string>} [env] of the job
 *
 * @typedef {object} Use a use of this action
 * @property {Record<string, string>} with its inputs
 * @property {Record<string, string>} [env] the step's own
 *
 * @typedef {object} Failure
 * @property {string} problem what was wrong, in a sentence
 * @property {string[]} issues `owner/repository#number`
 * @property {string} saw what the user read; where there is a client, its real output holds this
 * @property {string} [client] as clientId names it; without one, what was seen is told as it was reported
 * @property {Array<'acme' | 'corp' | 'open'>} [needs] the registries that the project needs a package of; acme's by default
 * @property {string} [publish] the package that is published, instead of installing any
 * @property {boolean} [mapped] whether the project commits its mapping, without credentials; true by default
 * @property {boolean} [harmless] the client complained, and did its work all the same
 * @property {(registries: Registries) => Way} [before] the way of other tools, for a client
 * @property {(registries: Registries) => Way} [given] what was there before this action's step, if anything
 * @property {(registries: Registries) => Use} now
 * @property {Omit<JobOptions, 'parent'>} [run] what the runner says of the run
 * @property {string} [says] what the log of this action's step holds; an error if there is a slug in `refused`
 * @property {boolean} [refused] the step fails, and nothing comes after it
 * @property {string} [cured] what became better, for the page; where the step says nothing
 * @property {'workspace' | 'home'} [untouched] what is as it was, when the job is over
 */

/** @param {string} url @returns {string} the key that npmrc files use for it */
const key = (url) => url.slice(url.indexOf('//'));

/**
 * What actions/setup-node writes for `registry-url` and `scope` (its authutil.ts; up to v6 it also exported a placeholder).
 *
 * @param {string} url @param {string} [scope] with its `@`
 */
const setupNode = (url, scope) =>
  `${key(url)}:_authToken=\${NODE_AUTH_TOKEN}\n${scope === undefined ? '' : `${scope}:`}registry=${url}\n`;

/** @param {Registries} registries @returns {Use} the usual cure: the registry, its scope and its token on one step */
const acmeStep = ({ acme }) => ({ with: { 'registry-url': acme.url, scope: '@acme', token: acme.tokenFor() } });

/** @param {Registries} registries @returns {Use} */
const bothStep = ({ acme, corp }) => ({
  with: {
    registries: JSON.stringify([
      { url: acme.url, scope: '@acme', token: acme.tokenFor() },
      { url: corp.url, scope: '@corp', token: corp.tokenFor(CI) },
    ]),
  },
});

/** @param {Registries} registries @returns {Use} */
const emptyStep = ({ acme }) => ({ with: { 'registry-url': acme.url, scope: '@acme', token: '' } });

const FAKE = 'Fake0'.repeat(20);

/** @type {readonly Failure[]} */
export const FAILURES = [
  {
    problem: 'Two registries with a token each; every use of the tool writes the same variable for both',
    issues: ['actions/setup-node#37', 'actions/setup-node#67', 'actions/setup-node#934'],
    client: 'npm-11.21.2',
    needs: ['acme', 'corp'],
    before: ({ acme, corp }) => ({
      userconfig: setupNode(acme.url, '@acme') + setupNode(corp.url, '@corp'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    saw: 'E401',
    now: bothStep,
    cured: 'each registry gets its own token',
  },
  {
    problem: 'The token is in the `env` of one step only, and yarn 1 aborts in every other one',
    issues: ['cube-js/cube#11816', 'actions/setup-node#614'],
    client: 'yarn-1.22.22',
    before: ({ acme }) => ({ userconfig: setupNode(acme.url, '@acme') }),
    saw: 'Failed to replace env in config: ${NODE_AUTH_TOKEN}',
    now: acmeStep,
    cured: 'later steps need no variable',
  },
  {
    problem: 'One variable that is not set makes pnpm drop the whole file, other registries’ tokens with it',
    issues: ['pnpm/pnpm#5093', 'pnpm/pnpm#7111', 'pnpm/pnpm#9757'],
    client: 'pnpm-10.34.9',
    needs: ['corp'],
    before: ({ acme, corp }) => ({
      userconfig: `${setupNode(acme.url, '@acme')}${key(corp.url)}:_authToken=${corp.tokenFor(CI)}\n`,
    }),
    saw: 'Failed to replace env in config: ${NODE_AUTH_TOKEN}',
    now: bothStep,
    given: ({ acme }) => ({ home: `${key(acme.url)}:_authToken=\${NOT_SET_HERE}\n` }),
    cured: 'tokens are written out, and an inherited line that would do this is left out',
  },
  {
    problem: 'pnpm 10.34.2 and later expand no `${NPM_TOKEN}` in a committed `.npmrc`, although the variable is set',
    issues: ['pnpm/pnpm#12314', 'pnpm/pnpm#14742', 'microsoft/rushstack#5995'],
    client: 'pnpm-12.21.0',
    mapped: false,
    before: ({ acme }) => ({
      files: { '.npmrc': `@acme:registry=${acme.url}\n${key(acme.url)}:_authToken=\${NPM_TOKEN}\n` },
      env: { NPM_TOKEN: acme.tokenFor() },
    }),
    saw: '401',
    given: ({ acme }) => ({
      files: { '.npmrc': `@acme:registry=${acme.url}\n${key(acme.url)}:_authToken=\${NPM_TOKEN}\n` },
    }),
    now: (registries) => ({ with: { ...acmeStep(registries).with, 'package-manager': 'pnpm@12' } }),
    cured: 'the token stands in the user config, which pnpm trusts; the committed file may stay as it is',
  },
  {
    problem: 'bun up to 1.4.3 reads no file but `~/.npmrc`, whatever `NPM_CONFIG_USERCONFIG` says',
    issues: ['oven-sh/bun#14824'],
    client: 'bun-1.3.14',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    saw: '401',
    now: (registries) => ({ with: { ...acmeStep(registries).with, 'package-manager': 'bun' } }),
    cured: 'the installed bun is asked for its version, and `~/.npmrc` is a link for the job if it needs that',
  },
  {
    problem: 'yarn 2 and later reads no `.npmrc` at all',
    issues: ['actions/setup-node#561'],
    client: 'yarn-4.18.1',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    saw: 'YN0041',
    now: (registries) => ({ with: { ...acmeStep(registries).with, 'package-manager': 'yarn@4' } }),
    cured: 'a `.yarnrc.yml` is placed beside the workspace for the job',
  },
  {
    problem: 'pnpm 11.0.0 to 11.0.5 reads no user config but the one in the home folder',
    issues: ['pnpm/pnpm#11539'],
    client: 'pnpm-11.0.5',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    saw: '401',
    now: acmeStep,
    cured: 'the version is known from `packageManager`, and `~/.npmrc` is a link for the job',
  },
  {
    problem: 'A user config of its own hides the `~/.npmrc` that the machine had',
    issues: ['actions/setup-node#242'],
    client: 'npm-11.21.2',
    needs: ['acme', 'corp'],
    before: ({ acme, corp }) => ({
      home: `${key(corp.url)}:_authToken=${corp.tokenFor(CI)}\n`,
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    saw: 'E401',
    given: ({ corp }) => ({ home: `${key(corp.url)}:_authToken=${corp.tokenFor(CI)}\n` }),
    now: acmeStep,
    cured: 'what was in force before stays in force',
  },
  {
    problem: 'The file is full of placeholders, so it is no use as a secret of `docker build`',
    issues: ['docker/build-push-action#915'],
    client: 'npm-10.9.9',
    before: ({ acme }) => ({ userconfig: setupNode(acme.url, '@acme') }),
    saw: 'E401',
    now: acmeStep,
    cured: 'the file of the output `npmrc-path` works without any variable',
  },
  {
    problem: 'Two scopes on one host with a token each: npm takes the last one for both and says nothing',
    issues: ['raineorshine/npm-check-updates#1153', 'npm/statusboard#707', 'pnpm/pnpm#12390'],
    client: 'npm-12.2.0',
    before: ({ acme }) => ({
      userconfig:
        `@acme:registry=${acme.url}\n${key(acme.url)}:_authToken=${acme.tokenFor()}\n` +
        `@other:registry=${acme.url}\n${key(acme.url)}:_authToken=fake-token-of-the-other\n`,
    }),
    saw: 'E401',
    now: ({ acme }) => ({
      with: {
        registries: JSON.stringify([
          { url: acme.url, scope: '@acme', token: acme.tokenFor() },
          { url: acme.url, scope: '@other', token: 'fake-token-of-the-other' },
        ]),
      },
    }),
    refused: true,
    says: '[credential-conflict] entry 1 of `registries` and entry 2 of `registries` name the same registry with different credentials.',
  },
  {
    problem: 'A second set-up for another registry is ignored: the scope of the first one decides where a publish goes',
    issues: ['actions/setup-node#763', 'actions/setup-node#181', 'actions/setup-node#73'],
    client: 'npm-11.21.2',
    publish: '@acme/republished',
    mapped: false,
    harmless: true,
    before: ({ acme, corp }) => ({
      userconfig: setupNode(acme.url, '@acme') + setupNode(corp.url),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    saw: '/npm/acme/ with tag latest',
    given: ({ acme }) => ({ home: `@acme:registry=${acme.url}\n` }),
    now: ({ corp }) => ({ with: { 'registry-url': corp.url, scope: '@acme', token: corp.tokenFor(CI) } }),
    cured: 'naming the scope moves it: what this step says takes the place of what an earlier one said',
  },
  {
    problem: 'A setting that npm dropped years ago is written, and npm warns of it in every command',
    issues: ['actions/setup-node#1305'],
    client: 'npm-11.21.2',
    harmless: true,
    before: ({ acme }) => ({
      userconfig: `${setupNode(acme.url, '@acme')}always-auth=false\n`,
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    saw: 'Unknown user config "always-auth"',
    now: acmeStep,
    cured: 'only yarn 1 gets that line, since it needs it',
  },
  {
    problem: 'The key of the token has the protocol in it, so no client ever finds it',
    issues: ['actions/setup-node#995', 'oven-sh/bun#20593'],
    client: 'npm-11.21.2',
    before: ({ acme }) => ({ userconfig: `${acme.url}:_authToken=${acme.tokenFor()}\n` }),
    saw: 'E401',
    now: ({ acme }) => ({
      with: { npmrc: `@acme:registry=${acme.url}\n${acme.url}:_authToken=\${ACME_TOKEN}` },
      env: { ACME_TOKEN: acme.tokenFor() },
    }),
    refused: true,
    says: '[npmrc-line] `npmrc`, line 2: the key begins with a protocol',
  },
  {
    problem: 'The key of the token has no slash at its end; npm finds it, pnpm and yarn 1 do not',
    issues: ['actions/setup-node#114'],
    client: 'pnpm-9.15.9',
    needs: ['corp'],
    before: ({ corp }) => ({ userconfig: `${key(corp.url).replace(/\/$/, '')}:_authToken=${corp.tokenFor(CI)}\n` }),
    saw: '401',
    now: ({ corp }) => ({
      with: { npmrc: `@corp:registry=${corp.url}\n${key(corp.url).replace(/\/$/, '')}:_authToken=\${CORP_TOKEN}` },
      env: { CORP_TOKEN: corp.tokenFor(CI) },
    }),
    cured: 'keys are normalised',
  },
  {
    problem: 'The key of the token names a path above the registry; npm and pnpm walk up, yarn 1 and bun 1.4.0 do not',
    issues: ['oven-sh/bun#40549', 'yarnpkg/yarn#4451'],
    client: 'yarn-1.22.22',
    before: ({ acme }) => ({ userconfig: `${key(new URL('/', acme.url).href)}:_authToken=${acme.tokenFor()}\n` }),
    saw: 'authorization required to access package',
    now: ({ acme }) => ({
      with: { npmrc: `@acme:registry=${acme.url}\n${key(new URL('/', acme.url).href)}:_authToken=\${ACME_TOKEN}` },
      env: { ACME_TOKEN: acme.tokenFor() },
    }),
    cured: 'the credential stands under the registry’s own path, too',
  },
  {
    problem: 'Dependabot’s pull requests see none of the secrets of the repository, and all of them fail',
    issues: ['dependabot/dependabot-core#3253', 'dependabot/dependabot-core#4041'],
    client: 'npm-11.21.2',
    run: { actor: 'dependabot[bot]', eventName: 'pull_request' },
    before: ({ acme }) => ({ userconfig: setupNode(acme.url, '@acme'), env: { NODE_AUTH_TOKEN: '' } }),
    saw: 'E401',
    now: emptyStep,
    refused: true,
    says: "The likeliest cause: Dependabot started this run, and its runs get Dependabot's own secrets only.",
  },
  {
    problem: 'Pull requests from forks get no secrets',
    issues: ['ranxianglei/opencode-acp#366', 'SUI-Components/sui-components#1841'],
    client: 'npm-11.21.2',
    publish: '@acme/from-a-fork',
    run: { eventName: 'pull_request', event: { pull_request: { head: { repo: { full_name: 'contributor/repo' } } } } },
    before: ({ acme }) => ({ userconfig: setupNode(acme.url, '@acme'), env: { NODE_AUTH_TOKEN: '' } }),
    saw: 'ENEEDAUTH',
    now: emptyStep,
    refused: true,
    says: 'The likeliest cause: this run is of a pull request from a fork, which gets no secrets.',
  },
  {
    problem: 'The name of the variable or of the secret is misspelt',
    issues: ['actions/setup-node#640'],
    client: 'pnpm-9.15.9',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOEKN: acme.tokenFor(), NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' },
    }),
    saw: '401',
    now: ({ acme }) => ({
      with: { 'registry-url': acme.url, scope: '@acme' },
      env: { NODE_AUTH_TOEKN: acme.tokenFor(), NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' },
    }),
    refused: true,
    says: '[token-empty] NODE_AUTH_TOKEN (it holds only the placeholder that actions/setup-node writes)',
  },
  {
    problem: 'The secret begins with a line end, so that the token stands on a line of its own in the file',
    issues: ['emitsignal/emitsignal#94'],
    client: 'bun-1.3.14',
    before: ({ acme }) => ({ home: `${key(acme.url)}:_authToken=\n${acme.tokenFor()}\n` }),
    saw: '401',
    now: ({ acme }) => ({
      with: {
        'registry-url': acme.url,
        scope: '@acme',
        token: `\n${acme.tokenFor()}\r\n`,
        'package-manager': 'bun@1.3',
      },
    }),
    cured: 'line ends and blanks around a token are dropped',
  },
  {
    problem: 'The secret ends with a line end, so that the header cannot be sent',
    issues: ['npm/npm-registry-client#159', 'renovatebot/renovate#11224'],
    client: 'npm-11.21.2',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: `${acme.tokenFor()}\n` },
    }),
    saw: 'is not a legal HTTP header value',
    now: ({ acme }) => ({ with: { 'registry-url': acme.url, scope: '@acme', token: `${acme.tokenFor()}\n` } }),
    cured: 'line ends and blanks around a token are dropped',
  },
  {
    problem: 'The secret was saved with the quotes around it',
    issues: ['dependabot/feedback#11', 'microsoft/azure-pipelines-tasks#10967'],
    saw: 'the token I think you entered was wrapped in quote characters',
    now: () => ({ with: { 'registry-url': 'https://npm.acme.dev', token: `"npm_${FAKE.slice(0, 36)}"` } }),
    refused: true,
    says: '[token-invalid] `token`: the token has characters that tokens cannot have.',
  },
  {
    problem: 'A token without a registry, which clients up to npm 8 sent to every one',
    issues: ['npm/cli#6062', 'containerbuildsystem/cachito#860', 'dotnet/interactive#4037'],
    client: 'npm-11.21.2',
    before: ({ acme }) => ({ userconfig: `_authToken=${acme.tokenFor()}\n` }),
    saw: 'Invalid auth configuration found',
    now: ({ acme }) => ({
      with: { npmrc: `@acme:registry=${acme.url}\n_authToken=\${ACME_TOKEN}` },
      env: { ACME_TOKEN: acme.tokenFor() },
    }),
    refused: true,
    says: '[npmrc-unscoped-credential] `npmrc`, line 2: `_authToken` without a registry would be sent to any registry',
  },
  {
    problem: 'Vendors’ pages still have an `email` line, which clients complain of',
    issues: ['oven-sh/bun#17335'],
    client: 'npm-12.2.0',
    before: ({ acme }) => ({ userconfig: `${key(acme.url)}:_authToken=${acme.tokenFor()}\nemail=ci@acme.dev\n` }),
    saw: 'email',
    now: ({ acme }) => ({
      with: { npmrc: `@acme:registry=${acme.url}\n${key(acme.url)}:_authToken=\${ACME_TOKEN}\nemail=ci@acme.dev` },
      env: { ACME_TOKEN: acme.tokenFor() },
    }),
    says: '`npmrc`, line 3: `email` is left out; no client needs it.',
  },
  {
    problem: 'On a self-hosted runner, what one job left in `~/.npmrc` breaks every job after it',
    issues: ['JS-DevTools/npm-publish#15'],
    client: 'yarn-1.22.22',
    needs: ['open'],
    before: ({ acme }) => ({ home: `${key(acme.url)}:_authToken=\${INPUT_TOKEN}\n` }),
    saw: 'Failed to replace env in config: ${INPUT_TOKEN}',
    now: (registries) => ({ with: { ...acmeStep(registries).with, 'package-manager': 'yarn, deno' } }),
    untouched: 'home',
    cured: 'the post step takes away all that the job had in its home folder',
  },
  {
    problem: 'A token in a variable that nothing refers to',
    issues: ['pnpm/pnpm#3141'],
    client: 'npm-11.21.2',
    publish: '@acme/with-a-variable',
    before: ({ acme }) => ({ env: { NPM_AUTH_TOKEN: acme.tokenFor() } }),
    saw: 'ENEEDAUTH',
    now: ({ acme }) => ({
      with: { registries: JSON.stringify([{ url: acme.url, scope: '@acme', 'token-env': 'NPM_AUTH_TOKEN' }]) },
      env: { NPM_AUTH_TOKEN: acme.tokenFor() },
    }),
    cured: '`token-env` takes it from there',
  },
  {
    problem: 'The scope is written as the organisation is, with capitals, and packages’ names never have any',
    issues: ['actions/setup-node#38'],
    client: 'npm-11.21.2',
    mapped: false,
    before: ({ acme, open }) => ({
      userconfig: `registry=${open.url}\n@Acme:registry=${acme.url}\n${key(acme.url)}:_authToken=${acme.tokenFor()}\n`,
    }),
    saw: 'E404',
    now: ({ acme }) => ({ with: { 'registry-url': acme.url, scope: 'Acme', token: acme.tokenFor() } }),
    says: '`scope`: scopes are lower case; using @acme.',
  },
  {
    problem: 'A fine-grained personal access token for GitHub Packages, which accepts classic ones only',
    issues: ['npm/cli#6502', 'apify/apify-docs#909', 'complexdatacollective/Fresco#283'],
    saw: 'Currently, it does not work.',
    now: () => ({
      with: {
        'registry-url': 'https://npm.pkg.github.com',
        token: `github_pat_${FAKE.slice(0, 22)}_${FAKE.slice(0, 59)}`,
      },
    }),
    says: '[token-kind] `registry-url`: this has the shape of a fine-grained personal access token of GitHub',
  },
  {
    problem: 'The token of the job is sent to npm, because the registry is not named where it matters',
    issues: ['actions/setup-node#86'],
    saw: '401 Unauthorized - PUT https://registry.npmjs.org/',
    now: () => ({ with: {}, env: { NODE_AUTH_TOKEN: `ghs_${FAKE.slice(0, 36)}` } }),
    refused: true,
    says: '[token-wrong-registry] NODE_AUTH_TOKEN: this is a GitHub token',
  },
  {
    problem: 'A classic npm token, all of which were revoked in December 2025',
    issues: ['aws/aws-durable-execution-sdk-js#429', 'ianstormtaylor/slate#6002', 'npm/cli#8816'],
    saw: 'Access token expired or revoked.',
    now: () => ({
      with: { 'registry-url': 'https://registry.npmjs.org', token: '00000000-fa4e-4fa4-8fa4-00000000fa4e' },
    }),
    says: '[token-kind] `registry-url`: this has the shape of a classic token of npm (a UUID); npm revoked all of them',
  },
  {
    problem: 'A token that lives for an hour or a day was saved as a secret',
    issues: ['microsoft/azure-pipelines-tasks#12703', 'GoogleCloudPlatform/artifact-registry-npm-tools#6'],
    saw: 'Have to create token daily.',
    now: () => ({
      with: {
        'registry-url': 'https://acme.jfrog.io/artifactory/api/npm/npm/',
        // {"alg":"none"} . {"exp":1700000000} . fake
        token: 'eyJhbGciOiJub25lIn0.eyJleHAiOjE3MDAwMDAwMDB9.ZmFrZQ',
      },
    }),
    refused: true,
    says: '[token-expired] `registry-url`: the token for https://acme.jfrog.io/artifactory/api/npm/npm/ expired',
  },
  {
    problem: 'A tool writes the token into the workspace, and `git add -A` commits it',
    issues: ['adobe/aio-commerce-sdk#474', 'google-github-actions/auth#298'],
    saw: 'the token in the repository, or in an artifact',
    now: () => ({ with: { 'registry-url': 'https://npm.acme.dev', token: `npm_${FAKE.slice(0, 36)}` } }),
    untouched: 'workspace',
    cured: 'nothing is ever written to the workspace',
  },
  {
    problem: 'The trusted publisher is set up, and a placeholder in the place of the token is sent instead',
    issues: ['actions/setup-node#1440', 'actions/setup-node#1551', 'PostHog/posthog#54237', 'npm/cli#9923'],
    saw: '404 Not Found - PUT https://registry.npmjs.org/',
    run: {
      env: {
        NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://127.0.0.1:9/',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake-token-to-ask',
      },
    },
    now: () => ({ with: { 'registry-url': 'https://registry.npmjs.org' } }),
    says: "npm's trusted publishing is left to do its work",
  },
];
