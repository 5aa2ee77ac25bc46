import fs from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUT_DEFAULTS } from '../../../src/inputs/raw-inputs.js';

interface ActionYml {
  readonly name: string;
  readonly description: string;
  readonly branding: { readonly icon: string; readonly color: string };
  readonly inputs: Record<
    string,
    { readonly description: string; readonly required: boolean; readonly default?: string }
  >;
  readonly outputs: Record<string, { readonly description: string }>;
  readonly runs: Record<string, string>;
}
const action = parse(fs.readFileSync('action.yml', 'utf8')) as ActionYml;

describe('action.yml', () => {
  test('has the same inputs and defaults as the code', () => {
    const defaults = Object.fromEntries(
      Object.entries(action.inputs).map(([name, { default: value }]) => [name, value ?? '']),
    );
    expect(defaults).toEqual(INPUT_DEFAULTS);
  });

  test('requires no input, describes each one, and has three outputs', () => {
    for (const [name, { required, description }] of Object.entries(action.inputs)) {
      expect({ name, required }).toEqual({ name, required: false });
      expect(description.length).toBeGreaterThan(40);
    }
    expect(Object.keys(action.outputs)).toEqual(['npmrc-path', 'yarnrc-path', 'registries']);
  });

  test('runs main and post on Node 24, post always, and both files exist', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
    for (const part of ['main', 'post'] as const) expect(fs.existsSync(action.runs[part] ?? '')).toBe(true);
  });

  test('meets the requirements of the Marketplace', () => {
    expect(action.description.length).toBeLessThanOrEqual(125);
    expect(['white', 'black', 'yellow', 'blue', 'green', 'orange', 'red', 'purple', 'gray-dark']).toContain(
      action.branding.color,
    );
  });
});
