import { expect, test } from '@jest/globals';
import type { Shared } from './scenario.js';

/**
 * The tests of a client that the action does not log in yet. That its install is refused is no aim: the day it is not,
 * `served` in versions.mjs has to say so.
 */
export function testNotServed(shared: Shared): void {
  test('is not logged in yet: it asks the registries without a credential, and is refused', async () => {
    const { scene } = shared;
    const ci = scene.job(scene.project);
    const untouched = ci.job.snapshot();
    const { conclusion, log } = await ci.logIn(scene.registries.input);
    expect({ conclusion, log }).toMatchObject({ conclusion: 'success' });
    ci.checkOut(scene.withMapping(scene.project));
    const { exitCode, sent } = await scene.watch(() => ci.run(scene.commands.frozen));
    expect(exitCode).not.toBe(0);
    expect(new Set(Object.values(sent).flat())).toEqual(new Set([null]));
    await ci.job.post();
    ci.checkOut();
    expect(ci.job.snapshot()).toEqual(untouched);
  });
}
