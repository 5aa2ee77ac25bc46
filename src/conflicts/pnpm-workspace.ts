import { readYaml, settingOf, type YamlEntries } from '../files/yaml.js';
import { type Finding, judgeMapping, judgeTls } from './findings.js';
import { isPublishTarget, type Login } from './login.js';

/**
 * Checks a `pnpm-workspace.yaml`: `registries`, `registry` and `strictSsl`. Tokens in it are not read (measured, pnpm 10-12).
 *
 * @returns undefined if it is no valid YAML
 */
export async function checkPnpmWorkspace(text: string, login: Login): Promise<Finding[] | undefined> {
  const { pnpmWorkspace, pnpmWorkspaceByUrl } = login.clients;
  const file = await readYaml(text);
  if (file === undefined) return undefined;
  const findings: Finding[] = [];
  const map = file.get('registries');
  const registries: YamlEntries = map?.entries ?? new Map();
  let namesUrls = false;
  for (const [name, entry] of registries) {
    const setting = settingOf(entry);
    if (setting !== undefined) {
      const scope = name === 'default' ? undefined : name;
      findings.push(...judgeMapping(setting, scope, pnpmWorkspace, login));
      continue;
    }
    // pnpm 11 and later: `https://host/: { scopes: ['@acme', '@'] }`, where `@` is the default registry.
    namesUrls = true;
    for (const { line, value } of entry.entries.get('scopes')?.items ?? []) {
      const scope = value === '@' ? undefined : value;
      findings.push(...judgeMapping({ line, value: name }, scope, pnpmWorkspaceByUrl, login));
    }
  }
  if (login.clients.pnpmMapReplaces !== false && registries.size > 0 && !namesUrls) {
    findings.push(...replacedScopes(map?.line ?? 1, registries, login));
  }
  const base = registries.has('default') ? undefined : settingOf(file.get('registry'));
  if (base !== undefined) findings.push(...judgeMapping(base, undefined, pnpmWorkspaceByUrl, login));
  const tls = file.get('strictSsl');
  if (tls !== undefined && /^false$/i.test(tls.text ?? '')) {
    findings.push(...judgeTls(tls.line, 'strictSsl', pnpmWorkspace));
  }
  return findings;
}

/** `registries` replaces the user's map in pnpm 10 (measured): missing scopes come from the default registry. */
function replacedScopes(line: number, registries: YamlEntries, login: Login): Finding[] {
  return login.registries.flatMap(({ url, scopes }) =>
    scopes
      .filter((scope) => !registries.has(scope) && !isPublishTarget(login, url))
      .map((scope) => ({
        code: 'config-registry' as const,
        certain: login.clients.pnpmMapReplaces === true,
        line,
        lines: [
          `\`registries\` does not name ${scope}, and in pnpm 10 it replaces all registries of this step.`,
          `Add \`'${scope}': ${url}\` below it.`,
        ],
      })),
  );
}
