import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withTables } from '../../scripts/readme.mjs';
import { fieldsOf, OIDC_PROVIDERS } from '../../src/credentials/oidc/providers.js';
import { parseRegistryList } from '../../src/registry-list.js';
import { SecretVault } from '../../src/secret.js';
import { PATIENCE } from '../../src/verify/verify.js';

const sources = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: fs.readFileSync(path.join('src', file), 'utf8') }));
const refusal = sources.find(({ file }) => file === 'refusal.ts')?.text ?? '';
const slugs = [...(/export type Slug =([^;]+);/.exec(refusal)?.[1] ?? '').matchAll(/'([a-z-]+)'/g)].map(
  ([, slug]) => slug ?? '',
);

describe('docs/errors.md', () => {
  const page = fs.readFileSync('docs/errors.md', 'utf8');
  const explained = [...page.matchAll(/^### `\[([a-z-]+)\]`\n(\S.{40,})/gm)].map(([, slug]) => slug ?? '');

  test('explains every error code, and no other', () => {
    expect(slugs.length).toBeGreaterThan(30);
    expect([...explained].sort()).toEqual([...slugs].sort());
    expect(new Set(explained).size).toBe(explained.length);
  });

  test('lists only codes that src uses', () => {
    const code = sources
      .filter(({ file }) => file !== 'refusal.ts')
      .map(({ text }) => text)
      .join('\n');
    expect(slugs.filter((slug) => !code.includes(`'${slug}'`) && !code.includes(`[${slug}]`))).toEqual([]);
  });

  // Every error and warning gets its code from its type, so a message with a literal one would show two.
  test('no message contains a literal code, except for internal errors', () => {
    const literal = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/[`'"]\[([a-z-]+)\] /g)].map(([, slug]) => `${file}: ${slug}`),
    );
    expect(literal).toEqual(['runner.ts: internal']);
  });
});

describe('docs/registries.md', () => {
  const page = fs.readFileSync('docs/registries.md', 'utf8');
  const recipes = page.split(/^## /m).flatMap((section) => {
    const provider = OIDC_PROVIDERS.find((name) => section.includes(`oidc: ${name}\n`) && /^- url: /m.test(section));
    const entry = /```yaml\n(- url: [\s\S]*?)```/.exec(section)?.[1];
    return provider !== undefined && entry !== undefined ? [{ provider, entry, section }] : [];
  });

  test('has a recipe for each OIDC provider', () => {
    expect(recipes.map(({ provider }) => provider).sort()).toEqual([...OIDC_PROVIDERS].sort());
  });

  test.each(recipes.map((recipe) => [recipe.provider, recipe] as const))(
    '%s: the recipe is valid and lists every field',
    (_, recipe) => {
      const { provider, entry, section } = recipe;
      const { registries } = parseRegistryList(entry, {}, new SecretVault(), []);
      expect(registries.map(({ credential }) => credential)).toMatchObject([{ kind: 'oidc', provider }]);
      const { required, optional } = fieldsOf(provider);
      const told = [...section.matchAll(/^\| `([a-z_-]+)` \|/gm)].map(([, field]) => field);
      expect(told.sort()).toEqual([...required, ...optional].sort());
      expect(section).toMatch(/^\*Tested against:\* [\s\S]*Not against /m);
    },
  );
});

describe('README.md', () => {
  const readme = fs.readFileSync('README.md', 'utf8');

  test('has the tables of action.yml and docs/client-matrix.json (npm run readme)', () => {
    expect(readme).toBe(withTables(readme, fs.readFileSync('action.yml', 'utf8')));
  });

  test('names only existing scripts', () => {
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });
});

test('docs/verify.md states the time limits', () => {
  const { attempt, overall, total } = PATIENCE;
  const said =
    /attempt may take (\d+) seconds, a question with all its attempts (\d+), and all questions together (\d+)\./;
  const [, ...seconds] = said.exec(fs.readFileSync('docs/verify.md', 'utf8')) ?? [];
  expect(seconds.map((text) => 1000 * Number(text))).toEqual([attempt, overall, total]);
});
