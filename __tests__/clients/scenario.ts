import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { committedRows, keepResult, type Row } from '../../scripts/clients/matrix.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { CLIENTS, type ClientName, clientId } from '../../scripts/clients/versions.mjs';
import { testNotServed } from './not-served.js';
import { Scene } from './scene.js';
import { testServed } from './served.js';

/** What the tests of one client share. */
export interface Shared {
  /** Made before the first test. */
  scene: Scene;
  /** What this client did so far. */
  row: Row;
}

/** Describes every version of a client in the matrix, each among the same registries. */
export function describeClients(name: ClientName): void {
  let registries: Registries;
  beforeAll(async () => {
    registries = await startRegistries();
  });
  afterAll(() => registries?.close());

  const clients = CLIENTS.filter((client) => client.name === name);
  describe.each(clients.map((client) => ({ client, id: clientId(client) })))('$id', ({ client, id }) => {
    const shared = {} as Shared;
    beforeAll(async () => {
      shared.row = {
        loggedIn: false,
        frozenInstall: false,
        workspaceFolder: false,
        publish: null,
        utf8Password: null,
        tarballsElsewhere: null,
      };
      shared.scene = new Scene(client, registries);
      await shared.scene.commitProject();
    });
    afterAll(() => shared.scene?.end());

    if (client.served) testServed(client, shared);
    else testNotServed(shared);

    test('reached for no other host', () => {
      expect(registries.door.wanted.splice(0)).toEqual([]);
    });

    test('did what the matrix says', () => {
      keepResult(id, shared.row);
      if (process.env['UPDATE_MATRIX'] !== '1') expect(shared.row).toEqual(committedRows()[id]);
    });
  });
}
