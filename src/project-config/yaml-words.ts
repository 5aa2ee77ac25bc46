/** What each finding of a `pnpm-workspace.yaml` needs: proxies alone are none. */
const PNPM = /registr|strictSsl|\bca(?:[fF]ile)?\b/;
/** The same of a `.yarnrc.yml`, and what its credentials are called. */
const YARN = /npm(?:Registr|Scopes|Auth)|enableStrictSsl|[cC]aFilePath/;

/**
 * Whether a `pnpm-workspace.yaml` can hold anything that matters here; most do not, and are spared the YAML library. Names
 * stand in YAML as they are, but within double quotes, where a backslash can stand for any sign, or for none.
 */
export function mayConcernPnpm(text: string): boolean {
  return PNPM.test(text) || text.includes('\\');
}

/** Whether a `.yarnrc.yml` can hold anything that matters here. */
export function mayConcernYarn(text: string): boolean {
  return YARN.test(text) || text.includes('\\');
}
