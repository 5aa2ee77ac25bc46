/** In the order in which they are looked at. Of lock files only the beginning need be read. */
export const PROJECT_FILES = [
  'package.json',
  'package-lock.json',
  'npm-shrinkwrap.json',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'yarn.lock',
  '.yarnrc.yml',
  '.yarnrc',
  'bun.lock',
  'bun.lockb',
  'bunfig.toml',
  'deno.json',
  'deno.jsonc',
  'deno.lock',
] as const;
export type ProjectFile = (typeof PROJECT_FILES)[number];

/** The files of a project that tell who installs it, by their names; undefined for those that are not there. */
export type ProjectFiles = Readonly<Record<ProjectFile, string | undefined>>;
