import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { withTables } from '../../scripts/readme.mjs';
import { fieldsOf, OIDC_PROVIDERS } from '../../src/credentials/oidc-providers.js';
import { SecretRegistry } from '../../src/credentials/secret.js';
import { DIAGNOSTIC_CODES } from '../../src/diagnostics/codes.js';
import { Diagnostics } from '../../src/diagnostics/diagnostic.js';
import { readRegistriesList } from '../../src/inputs/registries-list.js';
import { TIME_LIMITS } from '../../src/verify/verify.js';

const sources = fs
  .readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: fs.readFileSync(path.join('src', file), 'utf8') }));

describe('docs/errors.md', () => {
  const page = fs.readFileSync('docs/errors.md', 'utf8');
  const explained = [...page.matchAll(/^### `\[([a-z-]+)\]`\n(\S.{40,})/gm)].map(([, code]) => code ?? '');

  test('explains every code, each once, and no other', () => {
    expect([...explained].sort()).toEqual([...DIAGNOSTIC_CODES].sort());
  });

  test('explains no code that the source never reports', () => {
    const code = sources
      .filter(({ file }) => path.basename(file) !== 'codes.ts')
      .map(({ text }) => text)
      .join('\n');
    expect(DIAGNOSTIC_CODES.filter((name) => !code.includes(`'${name}'`))).toEqual([]);
  });

  // The log adds the code; a text that starts with one would show it twice.
  test('no message contains its own code', () => {
    const literal = sources.flatMap(({ file, text }) =>
      [...text.matchAll(/[`'"]\[([a-z-]+)\] /g)].map(([, code]) => `${file}: ${code}`),
    );
    expect(literal).toEqual([]);
  });
});

describe('docs/registries.md', () => {
  const page = fs.readFileSync('docs/registries.md', 'utf8');
  const recipes = page.split(/^## /m).flatMap((section) => {
    const provider = OIDC_PROVIDERS.find((name) => section.includes(`oidc: ${name}\n`) && /^- url: /m.test(section));
    const entry = /```yaml\n(- url: [\s\S]*?)```/.exec(section)?.[1];
    return provider !== undefined && entry !== undefined ? [{ provider, entry, section }] : [];
  });

  test('has a recipe for each `oidc` vendor', () => {
    expect(recipes.map(({ provider }) => provider).sort()).toEqual([...OIDC_PROVIDERS].sort());
  });

  test.each(recipes.map((recipe) => [recipe.provider, recipe] as const))(
    '%s: the recipe is valid and documents every field',
    (_, recipe) => {
      const { provider, entry, section } = recipe;
      const diagnostics = new Diagnostics();
      const context = { environment: {}, inheritedTokens: new Map(), secrets: new SecretRegistry(), diagnostics };
      const { registries } = readRegistriesList(entry, context);
      expect(diagnostics.list).toEqual([]);
      expect(registries.map(({ credential }) => credential)).toMatchObject([{ kind: 'oidc', provider }]);
      const { required, optional } = fieldsOf(provider);
      const documented = [...section.matchAll(/^\| `([a-z_-]+)` \|/gm)].map(([, field]) => field);
      expect(documented.sort()).toEqual([...required, ...optional].sort());
      expect(section).toMatch(/^\*Tested against:\* [\s\S]*Not against /m);
    },
  );
});

describe('README.md', () => {
  const readme = fs.readFileSync('README.md', 'utf8');

  test('has the tables of action.yml and of the client matrix', () => {
    expect(readme).toBe(withTables(readme, fs.readFileSync('action.yml', 'utf8')));
  });

  test('names only scripts that package.json has', () => {
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8'));
    for (const [, script = ''] of readme.matchAll(/npm run ([a-z:]+)/g)) expect(Object.keys(scripts)).toContain(script);
  });
});

test('docs/verify.md states the time limits', () => {
  const { attemptLimit, requestLimit, totalLimit } = TIME_LIMITS;
  const stated =
    /attempt may take (\d+) seconds, each request with all its attempts (\d+), and all requests together (\d+)\./;
  const [, ...seconds] = stated.exec(fs.readFileSync('docs/verify.md', 'utf8')) ?? [];
  expect(seconds.map((text) => 1000 * Number(text))).toEqual([attemptLimit, requestLimit, totalLimit]);
});
