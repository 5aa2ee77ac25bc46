import { describeClients } from './scenario.js';

// Two files, which jest runs side by side: these are the most, and the slowest.
describeClients('pnpm', /^(8|9|10)\./);
