import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attempt } from '../../scripts/release-tools/attempt.mjs';
import { CASES, type Cell, committedRows, type Row, runResults } from '../../scripts/release-tools/results.mjs';
import { type SharedServices, startSharedServices } from '../../scripts/release-tools/shared-services.mjs';
import { USAGES } from '../../scripts/release-tools/table.mjs';
import { PROFILES, TOOLS, toolId } from '../../scripts/release-tools/versions.mjs';

const UPDATE = process.env['UPDATE_TOOLS'] === '1';

/** Defines the tests for tools by their names in versions.mjs, in every version there, with one registry. */
export function describeTools(...names: string[]): void {
  let services: SharedServices;
  beforeAll(async () => {
    services = await startSharedServices();
  });
  afterAll(() => services?.close());

  const tools = TOOLS.filter(({ name }) => names.includes(name));
  if (tools.length === 0) test.skip('these tools are not part of the short run', () => {});
  describe.each(tools.map((tool) => ({ tool, id: toolId(tool) })))('$id', ({ tool, id }) => {
    const usage = USAGES[tool.name];
    if (usage === undefined) throw new Error(`table.mjs does not know ${tool.name}.`);
    const row: Row = {};
    afterAll(() => runResults.keep(id, row));

    for (const profile of PROFILES) {
      for (const name of Object.keys(CASES) as (keyof typeof CASES)[]) {
        const { kind, layout, scoped } = CASES[name];
        const operation = usage[kind];
        if (operation === undefined) continue;
        test(`${profile} home: ${name}`, async () => {
          const common = { tool, kind, operation, layout, scoped, profile };
          const plain = await attempt(services, { ...common, setting: undefined });
          const cell: Cell = { asItIs: plain.outcome };
          const logs = [plain.log];
          for (const setting of plain.outcome === 'works' ? [] : (usage.settings ?? [])) {
            if (setting.profile !== undefined && setting.profile !== profile) continue;
            const { outcome, log } = await attempt(services, { ...common, setting });
            logs.push(`With ${setting.name}: ${outcome}\n${log}`);
            if (outcome === 'works') cell.settings = [...(cell.settings ?? []), setting.name];
          }
          row[profile] = { ...row[profile], [name]: cell };
          if (UPDATE) return;
          const known = committedRows()[id]?.[profile]?.[name];
          const same = JSON.stringify(cell) === JSON.stringify(known);
          // The logs are compared only so that a failure shows them.
          expect({ cell, logs: same ? [] : logs }).toEqual({ cell: known, logs: [] });
        });
      }
    }
  });
}
