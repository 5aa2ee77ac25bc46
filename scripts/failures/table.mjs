/**
 * Failures reported with other tools, each with the result with this action. Tests reproduce both, and
 * docs/troubleshooting.md is generated from this table.
 */
import { CI_USER } from '../clients/registries.mjs';

/**
 * @typedef {import('../clients/registries.mjs').Registries} Registries
 * @typedef {import('../sandbox/runner.mjs').JobOptions} JobOptions
 *
 * @typedef {object} Setup how a job is set up
 * @property {string} [userconfig] contents of the file that NPM_CONFIG_USERCONFIG names, as actions/setup-node leaves it
 * @property {string} [home] contents of `~/.npmrc`
 * @property {Record<string, string>} [files] files of the repository, besides package.json and the mapping
 * @property {Record<string, string>} [env] environment of the job
 *
 * @typedef {object} Use a use of this action
 * @property {Record<string, string>} with its inputs
 * @property {Record<string, string>} [env] the step's own
 *
 * @typedef {object} Failure
 * @property {string} title the problem, in one line
 * @property {string[]} issues `owner/repository#number`
 * @property {string} symptom what the user sees; part of the package manager's real output, if there is one
 * @property {string} [client] the package manager, as clientId names it; without one, the symptom is quoted from the issue
 * @property {Array<'acme' | 'corp' | 'open'>} [needs] the registries that provide the dependencies; only acme by default
 * @property {string} [publish] the package that is published, instead of installing any
 * @property {boolean} [mapped] whether the project commits its mapping, without credentials; true by default
 * @property {boolean} [harmless] the package manager complains, but succeeds
 * @property {(registries: Registries) => Setup} [before] the setup that fails
 * @property {(registries: Registries) => Setup} [given] what exists before the step of this action, if anything
 * @property {(registries: Registries) => Use} use
 * @property {Omit<JobOptions, 'parent'>} [run] properties of the run
 * @property {boolean} [fails] the step of this action fails, so no later step runs
 * @property {string} [code] of the error or warning that the step reports
 * @property {string[]} [words] that the log of the step contains
 * @property {string} result what happens with this action, in one sentence
 * @property {'workspace' | 'home'} [untouched] must be the same before and after the job
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

/** @param {Registries} registries @returns {Use} one registry with its scope and token */
const acmeStep = ({ acme }) => ({ with: { 'registry-url': acme.url, scope: '@acme', token: acme.tokenFor() } });

/** @param {Registries} registries @returns {Use} */
const bothStep = ({ acme, corp }) => ({
  with: {
    registries: JSON.stringify([
      { url: acme.url, scope: '@acme', token: acme.tokenFor() },
      { url: corp.url, scope: '@corp', token: corp.tokenFor(CI_USER) },
    ]),
  },
});

/** @param {Registries} registries @returns {Use} */
const emptyStep = ({ acme }) => ({ with: { 'registry-url': acme.url, scope: '@acme', token: '' } });

const FAKE = 'Fake0'.repeat(20);

/** @type {readonly Failure[]} */
export const FAILURES = [
  {
    title: 'Two registries share one `NODE_AUTH_TOKEN`',
    issues: ['actions/setup-node#37', 'actions/setup-node#67', 'actions/setup-node#934'],
    client: 'npm-11.21.2',
    needs: ['acme', 'corp'],
    before: ({ acme, corp }) => ({
      userconfig: setupNode(acme.url, '@acme') + setupNode(corp.url, '@corp'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    symptom: 'E401',
    use: bothStep,
    result: 'Each registry gets its own token.',
  },
  {
    title: 'Yarn Classic fails in every step that does not set the token in `env`',
    issues: ['cube-js/cube#11816', 'actions/setup-node#614'],
    client: 'yarn-1.22.22',
    before: ({ acme }) => ({ userconfig: setupNode(acme.url, '@acme') }),
    symptom: 'Failed to replace env in config: ${NODE_AUTH_TOKEN}',
    use: acmeStep,
    result: 'Later steps need no variable.',
  },
  {
    title: 'pnpm ignores the whole `.npmrc` if one variable is not set',
    issues: ['pnpm/pnpm#5093', 'pnpm/pnpm#7111', 'pnpm/pnpm#9757'],
    client: 'pnpm-10.34.9',
    needs: ['corp'],
    before: ({ acme, corp }) => ({
      userconfig: `${setupNode(acme.url, '@acme')}${key(corp.url)}:_authToken=${corp.tokenFor(CI_USER)}\n`,
    }),
    symptom: 'Failed to replace env in config: ${NODE_AUTH_TOKEN}',
    use: bothStep,
    given: ({ acme }) => ({ home: `${key(acme.url)}:_authToken=\${NOT_SET_HERE}\n` }),
    result: 'Tokens are written literally. Inherited lines that need an unset variable are left out.',
  },
  {
    title: 'pnpm 10.34.2 and later do not expand `${NPM_TOKEN}` in a committed `.npmrc`',
    issues: ['pnpm/pnpm#12314', 'pnpm/pnpm#14742', 'microsoft/rushstack#5995'],
    client: 'pnpm-12.21.0',
    mapped: false,
    before: ({ acme }) => ({
      files: { '.npmrc': `@acme:registry=${acme.url}\n${key(acme.url)}:_authToken=\${NPM_TOKEN}\n` },
      env: { NPM_TOKEN: acme.tokenFor() },
    }),
    symptom: '401',
    given: ({ acme }) => ({
      files: { '.npmrc': `@acme:registry=${acme.url}\n${key(acme.url)}:_authToken=\${NPM_TOKEN}\n` },
    }),
    use: (registries) => ({ with: { ...acmeStep(registries).with, 'package-manager': 'pnpm@12' } }),
    result: 'The token is in the user configuration, which pnpm trusts. The committed file can stay as it is.',
  },
  {
    title: 'bun up to 1.4.3 reads only `~/.npmrc`, not `NPM_CONFIG_USERCONFIG`',
    issues: ['oven-sh/bun#14824'],
    client: 'bun-1.3.14',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    symptom: '401',
    use: (registries) => ({ with: { ...acmeStep(registries).with, 'package-manager': 'bun' } }),
    result: 'The login is also placed in `~/.npmrc` for the job.',
  },
  {
    title: 'Yarn 2+ does not read `.npmrc`',
    issues: ['actions/setup-node#561'],
    client: 'yarn-4.18.1',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    symptom: 'YN0041',
    use: (registries) => ({ with: { ...acmeStep(registries).with, 'package-manager': 'yarn@4' } }),
    result: 'The login is also placed in a `.yarnrc.yml` for the job.',
  },
  {
    title: 'pnpm 11.0.0 to 11.0.5 reads only `~/.npmrc`',
    issues: ['pnpm/pnpm#11539'],
    client: 'pnpm-11.0.5',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    symptom: '401',
    use: acmeStep,
    result: 'The login is also placed in `~/.npmrc` for the job.',
  },
  {
    title: 'A new user configuration hides the existing `~/.npmrc`',
    issues: ['actions/setup-node#242'],
    client: 'npm-11.21.2',
    needs: ['acme', 'corp'],
    before: ({ acme, corp }) => ({
      home: `${key(corp.url)}:_authToken=${corp.tokenFor(CI_USER)}\n`,
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    symptom: 'E401',
    given: ({ corp }) => ({ home: `${key(corp.url)}:_authToken=${corp.tokenFor(CI_USER)}\n` }),
    use: acmeStep,
    result: 'The existing settings stay in effect.',
  },
  {
    title: 'A file with placeholders does not work as a secret of `docker build`',
    issues: ['docker/build-push-action#915'],
    client: 'npm-10.9.9',
    before: ({ acme }) => ({ userconfig: setupNode(acme.url, '@acme') }),
    symptom: 'E401',
    use: acmeStep,
    result: 'The file in the output `npmrc-path` needs no variables.',
  },
  {
    title: 'Two scopes on one host need different tokens, and npm uses the last one for both',
    issues: ['raineorshine/npm-check-updates#1153', 'npm/statusboard#707', 'pnpm/pnpm#12390'],
    client: 'npm-12.2.0',
    before: ({ acme }) => ({
      userconfig:
        `@acme:registry=${acme.url}\n${key(acme.url)}:_authToken=${acme.tokenFor()}\n` +
        `@other:registry=${acme.url}\n${key(acme.url)}:_authToken=fake-token-of-the-other\n`,
    }),
    symptom: 'E401',
    use: ({ acme }) => ({
      with: {
        registries: JSON.stringify([
          { url: acme.url, scope: '@acme', token: acme.tokenFor() },
          { url: acme.url, scope: '@other', token: 'fake-token-of-the-other' },
        ]),
      },
    }),
    result: 'Each scope gets its own token.',
  },
  {
    title: 'A second setup for the same scope is ignored when publishing',
    issues: ['actions/setup-node#763', 'actions/setup-node#181', 'actions/setup-node#73'],
    client: 'npm-11.21.2',
    publish: '@acme/republished',
    mapped: false,
    harmless: true,
    before: ({ acme, corp }) => ({
      userconfig: setupNode(acme.url, '@acme') + setupNode(corp.url),
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    symptom: '/npm/acme/ with tag latest',
    given: ({ acme }) => ({ home: `@acme:registry=${acme.url}\n` }),
    use: ({ corp }) => ({ with: { 'registry-url': corp.url, scope: '@acme', token: corp.tokenFor(CI_USER) } }),
    result: 'The later use of the action decides where the scope is published.',
  },
  {
    title: 'npm warns about `always-auth` in every command',
    issues: ['actions/setup-node#1305'],
    client: 'npm-11.21.2',
    harmless: true,
    before: ({ acme }) => ({
      userconfig: `${setupNode(acme.url, '@acme')}always-auth=false\n`,
      env: { NODE_AUTH_TOKEN: acme.tokenFor() },
    }),
    symptom: 'Unknown user config "always-auth"',
    use: acmeStep,
    result: 'Only Yarn Classic gets that line, because it needs it.',
  },
  {
    title: 'The key of the token contains the protocol, so it has no effect',
    issues: ['actions/setup-node#995', 'oven-sh/bun#20593'],
    client: 'npm-11.21.2',
    before: ({ acme }) => ({ userconfig: `${acme.url}:_authToken=${acme.tokenFor()}\n` }),
    symptom: 'E401',
    use: ({ acme }) => ({
      with: { npmrc: `@acme:registry=${acme.url}\n${acme.url}:_authToken=\${ACME_TOKEN}` },
      env: { ACME_TOKEN: acme.tokenFor() },
    }),
    fails: true,
    code: 'npmrc-line',
    words: ['Did you mean'],
    result: 'The step fails and shows the correct key.',
  },
  {
    title: 'The key of the token lacks the final slash, so only npm finds it',
    issues: ['actions/setup-node#114'],
    client: 'pnpm-9.15.9',
    needs: ['corp'],
    before: ({ corp }) => ({
      userconfig: `${key(corp.url).replace(/\/$/, '')}:_authToken=${corp.tokenFor(CI_USER)}\n`,
    }),
    symptom: '401',
    use: ({ corp }) => ({
      with: { npmrc: `@corp:registry=${corp.url}\n${key(corp.url).replace(/\/$/, '')}:_authToken=\${CORP_TOKEN}` },
      env: { CORP_TOKEN: corp.tokenFor(CI_USER) },
    }),
    result: 'Keys are normalized.',
  },
  {
    title: 'The key of the token names a parent path, which Yarn Classic and bun 1.4.0 do not look up',
    issues: ['oven-sh/bun#40549', 'yarnpkg/yarn#4451'],
    client: 'yarn-1.22.22',
    before: ({ acme }) => ({ userconfig: `${key(new URL('/', acme.url).href)}:_authToken=${acme.tokenFor()}\n` }),
    symptom: 'authorization required to access package',
    use: ({ acme }) => ({
      with: { npmrc: `@acme:registry=${acme.url}\n${key(new URL('/', acme.url).href)}:_authToken=\${ACME_TOKEN}` },
      env: { ACME_TOKEN: acme.tokenFor() },
    }),
    result: 'The credential is also written for the URL of the registry.',
  },
  {
    title: 'Pull requests from Dependabot have no access to the repository’s secrets',
    issues: ['dependabot/dependabot-core#3253', 'dependabot/dependabot-core#4041'],
    client: 'npm-11.21.2',
    run: { actor: 'dependabot[bot]', eventName: 'pull_request' },
    before: ({ acme }) => ({ userconfig: setupNode(acme.url, '@acme'), env: { NODE_AUTH_TOKEN: '' } }),
    symptom: 'E401',
    use: emptyStep,
    fails: true,
    code: 'token-empty',
    words: ['Dependabot'],
    result: 'The step fails and names Dependabot as the likely cause.',
  },
  {
    title: 'Pull requests from forks get no secrets',
    issues: ['ranxianglei/opencode-acp#366', 'SUI-Components/sui-components#1841'],
    client: 'npm-11.21.2',
    publish: '@acme/from-a-fork',
    run: { eventName: 'pull_request', event: { pull_request: { head: { repo: { full_name: 'contributor/repo' } } } } },
    before: ({ acme }) => ({ userconfig: setupNode(acme.url, '@acme'), env: { NODE_AUTH_TOKEN: '' } }),
    symptom: 'ENEEDAUTH',
    use: emptyStep,
    fails: true,
    code: 'token-empty',
    words: ['fork'],
    result: 'The step fails and names the fork as the likely cause.',
  },
  {
    title: 'The name of the variable or secret is misspelled',
    issues: ['actions/setup-node#640'],
    client: 'pnpm-9.15.9',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOEKN: acme.tokenFor(), NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' },
    }),
    symptom: '401',
    use: ({ acme }) => ({
      with: { 'registry-url': acme.url, scope: '@acme' },
      env: { NODE_AUTH_TOEKN: acme.tokenFor(), NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX' },
    }),
    fails: true,
    code: 'token-empty',
    words: ['placeholder'],
    result: 'The step fails and reports that only the placeholder of setup-node is set.',
  },
  {
    title: 'The secret starts with a line break, so the token ends up on its own line',
    issues: ['emitsignal/emitsignal#94'],
    client: 'bun-1.3.14',
    before: ({ acme }) => ({ home: `${key(acme.url)}:_authToken=\n${acme.tokenFor()}\n` }),
    symptom: '401',
    use: ({ acme }) => ({
      with: {
        'registry-url': acme.url,
        scope: '@acme',
        token: `\n${acme.tokenFor()}\r\n`,
        'package-manager': 'bun@1.3',
      },
    }),
    result: 'Whitespace around a token is removed.',
  },
  {
    title: 'The secret ends with a line break, so the header is invalid',
    issues: ['npm/npm-registry-client#159', 'renovatebot/renovate#11224'],
    client: 'npm-11.21.2',
    before: ({ acme }) => ({
      userconfig: setupNode(acme.url, '@acme'),
      env: { NODE_AUTH_TOKEN: `${acme.tokenFor()}\n` },
    }),
    symptom: 'is not a legal HTTP header value',
    use: ({ acme }) => ({ with: { 'registry-url': acme.url, scope: '@acme', token: `${acme.tokenFor()}\n` } }),
    result: 'Whitespace around a token is removed.',
  },
  {
    title: 'The secret was saved with quotes around it',
    issues: ['dependabot/feedback#11', 'microsoft/azure-pipelines-tasks#10967'],
    symptom: 'the token I think you entered was wrapped in quote characters',
    use: () => ({ with: { 'registry-url': 'https://npm.acme.dev', token: `"npm_${FAKE.slice(0, 36)}"` } }),
    fails: true,
    code: 'token-invalid',
    words: ['without quotes'],
    result: 'The step fails and says to copy the token without quotes.',
  },
  {
    title: 'A token without a registry, which npm up to 8 sent to every registry',
    issues: ['npm/cli#6062', 'containerbuildsystem/cachito#860', 'dotnet/interactive#4037'],
    client: 'npm-11.21.2',
    before: ({ acme }) => ({ userconfig: `_authToken=${acme.tokenFor()}\n` }),
    symptom: 'Invalid auth configuration found',
    use: ({ acme }) => ({
      with: { npmrc: `@acme:registry=${acme.url}\n_authToken=\${ACME_TOKEN}` },
      env: { ACME_TOKEN: acme.tokenFor() },
    }),
    fails: true,
    code: 'npmrc-unscoped-credential',
    result: 'The step fails and shows the correct key.',
  },
  {
    title: 'Setup pages of vendors contain an `email` line, which npm 12 rejects',
    issues: ['oven-sh/bun#17335'],
    client: 'npm-12.2.0',
    before: ({ acme }) => ({ userconfig: `${key(acme.url)}:_authToken=${acme.tokenFor()}\nemail=ci@acme.dev\n` }),
    symptom: 'email',
    use: ({ acme }) => ({
      with: { npmrc: `@acme:registry=${acme.url}\n${key(acme.url)}:_authToken=\${ACME_TOKEN}\nemail=ci@acme.dev` },
      env: { ACME_TOKEN: acme.tokenFor() },
    }),
    words: ['`email` is left out'],
    result: 'The line is left out.',
  },
  {
    title: 'On a self-hosted runner, the `~/.npmrc` of one job breaks all later jobs',
    issues: ['JS-DevTools/npm-publish#15'],
    client: 'yarn-1.22.22',
    needs: ['open'],
    before: ({ acme }) => ({ home: `${key(acme.url)}:_authToken=\${INPUT_TOKEN}\n` }),
    symptom: 'Failed to replace env in config: ${INPUT_TOKEN}',
    use: (registries) => ({ with: { ...acmeStep(registries).with, 'package-manager': 'yarn, deno' } }),
    untouched: 'home',
    result: 'The post step restores the home folder.',
  },
  {
    title: 'The token is in a variable that no npmrc line uses',
    issues: ['pnpm/pnpm#3141'],
    client: 'npm-11.21.2',
    publish: '@acme/with-a-variable',
    before: ({ acme }) => ({ env: { NPM_AUTH_TOKEN: acme.tokenFor() } }),
    symptom: 'ENEEDAUTH',
    use: ({ acme }) => ({
      with: { registries: JSON.stringify([{ url: acme.url, scope: '@acme', 'token-env': 'NPM_AUTH_TOKEN' }]) },
      env: { NPM_AUTH_TOKEN: acme.tokenFor() },
    }),
    result: '`token-env` names the variable.',
  },
  {
    title: 'The scope is written with capitals, like the organization, but the packages are not',
    issues: ['actions/setup-node#38'],
    client: 'npm-11.21.2',
    mapped: false,
    before: ({ acme, open }) => ({
      userconfig: `registry=${open.url}\n@Acme:registry=${acme.url}\n${key(acme.url)}:_authToken=${acme.tokenFor()}\n`,
    }),
    symptom: 'E404',
    use: ({ acme }) => ({ with: { 'registry-url': acme.url, scope: 'Acme', token: acme.tokenFor() } }),
    result: 'A scope with capitals is mapped in both spellings; on GitHub Packages, in lower case.',
  },
  {
    title: 'GitHub Packages does not accept fine-grained personal access tokens',
    issues: ['npm/cli#6502', 'apify/apify-docs#909', 'complexdatacollective/Fresco#283'],
    symptom: 'Currently, it does not work.',
    use: () => ({
      with: {
        'registry-url': 'https://npm.pkg.github.com',
        token: `github_pat_${FAKE.slice(0, 22)}_${FAKE.slice(0, 59)}`,
      },
    }),
    code: 'token-kind',
    words: ['fine-grained'],
    result: 'The step warns and names the tokens that work.',
  },
  {
    title: 'A GitHub token is sent to npm because no registry is set',
    issues: ['actions/setup-node#86'],
    symptom: '401 Unauthorized - PUT https://registry.npmjs.org/',
    use: () => ({ with: {}, env: { NODE_AUTH_TOKEN: `ghs_${FAKE.slice(0, 36)}` } }),
    fails: true,
    code: 'registry-url-missing',
    words: ['GitHub token'],
    result: 'The step fails and asks for `registry-url`.',
  },
  {
    title: 'npm revoked all classic tokens in December 2025',
    issues: ['aws/aws-durable-execution-sdk-js#429', 'ianstormtaylor/slate#6002', 'npm/cli#8816'],
    symptom: 'Access token expired or revoked.',
    use: () => ({
      with: { 'registry-url': 'https://registry.npmjs.org', token: '00000000-fa4e-4fa4-8fa4-00000000fa4e' },
    }),
    fails: true,
    code: 'token-kind',
    words: ['granular'],
    result: 'The step fails and names the kind of token that works.',
  },
  {
    title: 'A token that expires within a day was saved as a secret',
    issues: ['microsoft/azure-pipelines-tasks#12703', 'GoogleCloudPlatform/artifact-registry-npm-tools#6'],
    symptom: 'Have to create token daily.',
    use: () => ({
      with: {
        'registry-url': 'https://acme.jfrog.io/artifactory/api/npm/npm/',
        // {"alg":"none"} . {"exp":1700000000} . fake
        token: 'eyJhbGciOiJub25lIn0.eyJleHAiOjE3MDAwMDAwMDB9.ZmFrZQ',
      },
    }),
    fails: true,
    code: 'token-expired',
    result: 'The step fails and says when the token expired.',
  },
  {
    title: 'A tool writes the token into the workspace, and `git add -A` commits it',
    issues: ['adobe/aio-commerce-sdk#474', 'google-github-actions/auth#298'],
    symptom: 'the token in the repository, or in an artifact',
    use: () => ({ with: { 'registry-url': 'https://npm.acme.dev', token: `npm_${FAKE.slice(0, 36)}` } }),
    untouched: 'workspace',
    result: 'Nothing is written to the workspace.',
  },
  {
    title: 'A placeholder token prevents npm’s trusted publishing',
    issues: ['actions/setup-node#1440', 'actions/setup-node#1551', 'PostHog/posthog#54237', 'npm/cli#9923'],
    symptom: '404 Not Found - PUT https://registry.npmjs.org/',
    run: {
      env: {
        NODE_AUTH_TOKEN: 'XXXXX-XXXXX-XXXXX-XXXXX',
        ACTIONS_ID_TOKEN_REQUEST_URL: 'https://127.0.0.1:9/',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'fake-token-to-ask',
      },
    },
    use: () => ({ with: { 'registry-url': 'https://registry.npmjs.org' } }),
    words: ['trusted publishing'],
    result: 'No token is written, and the step says that publishing is left to trusted publishing.',
  },
];
