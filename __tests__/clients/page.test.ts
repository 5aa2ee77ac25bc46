import { expect, test } from '@jest/globals';
import { committedPage, committedRows, withTable } from '../../scripts/clients/matrix.mjs';
import { CLIENTS, clientId } from '../../scripts/clients/versions.mjs';

// Each client's own test compares its row with the results. An update rewrites matrix and page.
const testUnlessUpdating = process.env['UPDATE_MATRIX'] === '1' ? test.skip : test;

testUnlessUpdating('the matrix has a row for each client, and no other', () => {
  expect(Object.keys(committedRows())).toEqual(CLIENTS.map(clientId));
});

testUnlessUpdating('the table on the page matches the matrix', () => {
  expect(withTable(committedPage(), committedRows())).toBe(committedPage());
});
