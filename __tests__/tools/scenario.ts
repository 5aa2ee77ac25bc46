import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { attempt, type Layout } from '../../scripts/release-tools/attempt.mjs';
import { type Cell, committedRows, keepResult, type Row } from '../../scripts/release-tools/results.mjs';
import { openScene, type Scene } from '../../scripts/release-tools/scene.mjs';
import { USAGES } from '../../scripts/release-tools/table.mjs';
import { PROFILES, TOOLS, toolId } from '../../scripts/release-tools/versions.mjs';

const LAYOUTS = ['scope', 'default'] as const satisfies Layout[];
const UPDATE = process.env['UPDATE_TOOLS'] === '1';

/** Describes tools by their names in versions.mjs, each with every version there, among one registry. */
export function describeTools(...names: string[]): void {
  let scene: Scene;
  beforeAll(async () => {
    scene = await openScene();
  });
  afterAll(() => scene?.close());

  const tools = TOOLS.filter(({ name }) => names.includes(name));
  if (tools.length === 0) test.skip('not in the short run', () => {});
  describe.each(tools.map((tool) => ({ tool, id: toolId(tool) })))('$id', ({ tool, id }) => {
    const usage = USAGES[tool.name];
    if (usage === undefined) throw new Error(`table.mjs does not know ${tool.name}.`);
    const row: Row = {};
    afterAll(() => keepResult(id, row));

    for (const profile of PROFILES) {
      for (const kind of ['read', 'publish'] as const) {
        const operation = usage[kind];
        if (operation === undefined) continue;
        test.each(LAYOUTS)(`${profile} home, ${kind}, mapped as %s`, async (layout) => {
          const common = { tool, kind, operation, layout, profile };
          const plain = await attempt(scene, { ...common, setting: undefined });
          const cell: Cell = { asItIs: plain.outcome };
          const logs = [plain.log];
          if (plain.outcome !== 'works') cell.setting = null;
          for (const setting of cell.setting === null ? (usage.settings ?? []) : []) {
            const { outcome, log } = await attempt(scene, { ...common, setting });
            logs.push(`With ${setting.name}: ${outcome}\n${log}`);
            if (outcome !== 'works') continue;
            cell.setting = setting.name;
            break;
          }
          row[profile] = { ...row[profile], [kind]: { ...row[profile]?.[kind], [layout]: cell } };
          if (UPDATE) return;
          const known = committedRows()[id]?.[profile]?.[kind]?.[layout];
          // The logs are only there to be shown.
          expect({ cell, logs: cell.setting === known?.setting ? '' : logs }).toEqual({ cell: known, logs: '' });
        });
      }
    }
  });
}
