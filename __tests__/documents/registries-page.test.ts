/** docs/registries.md states for every vendor what was tested, and when and against which sources its facts were checked. */
import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { OIDC_PROVIDERS } from '../../src/credentials/oidc-providers.js';

const page = fs.readFileSync('docs/registries.md', 'utf8');
const [introduction = '', ...sections] = page.split(/^## /m);
const titled = sections.map((text) => [text.slice(0, text.indexOf('\n')), text.trimEnd()] as const);

test('the page has a section for each row of its first table', () => {
  const linked = [...introduction.matchAll(/^\| \[.*?\]\(#([a-z-]+)\)/gm)].map(([, anchor]) => anchor);
  const anchors = titled.map(([title]) =>
    title
      .toLowerCase()
      .replace(/[^a-z -]/g, '')
      .replaceAll(' ', '-'),
  );
  expect([...linked].sort()).toEqual(anchors.filter((anchor) => anchor !== 'without-stored-secrets-oidc').sort());
});

describe.each(titled)('%s', (title, text) => {
  test('ends with the date and the sources of its facts', () => {
    const [last = ''] = text.split('\n\n').slice(-1);
    const [, date = '', sources = ''] = /^\*Checked (\d{4}-\d\d-\d\d) against:\* (\S[\s\S]+)\.$/.exec(last) ?? [];
    expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
    expect(sources.length).toBeGreaterThan(20);
  });

  test('says what was tested and what was not', () => {
    const isVendor = title !== 'Without stored secrets: OIDC';
    expect(/^\*Tested against:\* [\s\S]*Not against /m.test(text)).toBe(isVendor);
  });
});

test('the OIDC section has each vendor in its table, and both forms of the subject', () => {
  const oidc = titled.find(([title]) => title === 'Without stored secrets: OIDC')?.[1] ?? '';
  expect([...oidc.matchAll(/^\| \[.*?\]\(#/gm)]).toHaveLength(OIDC_PROVIDERS.length);
  expect(oidc).toContain('`repo:acme/app:ref:refs/heads/main`');
  expect(oidc).toContain('`repo:acme@1234567/app@7654321:ref:refs/heads/main`');
  expect(oidc).toContain("gh api repos/acme/app --jq '{owner_id: .owner.id, repo_id: .id}'");
});
