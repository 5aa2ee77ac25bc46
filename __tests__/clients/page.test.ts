import { expect, test } from '@jest/globals';
import { committedPage, committedRows, withTable } from '../../scripts/clients/matrix.mjs';
import { CLIENTS, clientId } from '../../scripts/clients/versions.mjs';

// Each client's own test holds its row against what it did; an update writes all of this anew.
const held = process.env['UPDATE_MATRIX'] === '1' ? test.skip : test;

held('the matrix has a row for each client, and no other', () => {
  expect(Object.keys(committedRows())).toEqual(CLIENTS.map(clientId));
});

held("the page's table is the matrix", () => {
  expect(withTable(committedPage(), committedRows())).toBe(committedPage());
});
