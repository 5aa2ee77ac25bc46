import { describeClients } from './scenario.js';

describeClients('pnpm', /^1[12]\./);
