import { describeClients } from './describe-clients.js';

describeClients('pnpm', /^1[12]\./);
