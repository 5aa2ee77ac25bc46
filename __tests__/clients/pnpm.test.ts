import { describeClients } from './scenario.js';

describeClients('pnpm');
