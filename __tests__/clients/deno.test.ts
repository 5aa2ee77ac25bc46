import { describeClients } from './scenario.js';

describeClients('deno');
