import { describeClients } from './scenario.js';

describeClients('bun');
