import { describeClients } from './describe-clients.js';

// In two files, which Jest runs in parallel: pnpm has the most versions, and the slowest.
describeClients('pnpm', /^(8|9|10)\./);
