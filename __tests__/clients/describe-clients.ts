import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { committedRows, type Row, runResults } from '../../scripts/clients/matrix.mjs';
import { type Registries, startRegistries } from '../../scripts/clients/registries.mjs';
import { CLIENTS, type ClientName, clientId } from '../../scripts/clients/versions.mjs';
import { ClientFixture } from './client-fixture.js';
import { testLoginLifecycle } from './login-lifecycle.js';
import { testLoginVariants } from './login-variants.js';

/** What the tests of one client share. */
export interface Shared {
  /** Created before the first test. */
  fixture: ClientFixture;
  /** The results of this client so far. */
  row: Row;
}

/**
 * Defines the tests for versions of a client in the matrix, all with the same registries.
 *
 * @param versions a pattern for the versions; all by default
 */
export function describeClients(name: ClientName, versions = /^/): void {
  let registries: Registries;
  beforeAll(async () => {
    registries = await startRegistries();
  });
  afterAll(() => registries?.close());

  const clients = CLIENTS.filter((client) => client.name === name && versions.test(client.version));
  describe.each(clients.map((client) => ({ client, id: clientId(client) })))('$id', ({ client, id }) => {
    const shared = {} as Shared;
    beforeAll(async () => {
      shared.row = {
        servedBy: null,
        foundBy: [],
        beforeCheckout: null,
        frozenInstall: false,
        workspaceFolder: false,
        privateDefault: false,
        publish: null,
        utf8Password: null,
        tarballsElsewhere: null,
      };
      shared.fixture = new ClientFixture(client, registries);
      await shared.fixture.commitProject();
    });
    afterAll(() => shared.fixture?.end());

    testLoginLifecycle(client, shared);
    testLoginVariants(shared);

    test('requests no other host', () => {
      expect(registries.rejectingProxy.requested.splice(0)).toEqual([]);
    });

    test('matches its row in the matrix', () => {
      runResults.keep(id, shared.row);
      if (process.env['UPDATE_MATRIX'] !== '1') expect(shared.row).toEqual(committedRows()[id]);
    });
  });
}
