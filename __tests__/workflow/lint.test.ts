import { beforeAll, expect, test } from '@jest/globals';
import { installLinters, LINTERS, workflowFiles } from '../../scripts/workflow/lint.mjs';

beforeAll(() => installLinters((line) => console.log(line)));

test('there are workflows to lint', () => {
  expect(workflowFiles()).toEqual(
    expect.arrayContaining(['.github/workflows/ci.yml', '__tests__/workflow/one-use.yml']),
  );
});

test.each(['actionlint', 'zizmor'] as const)('%s finds no problem in the workflows', (name) => {
  const { clean, printed } = LINTERS[name]();
  expect(clean ? '' : printed).toBe('');
});
