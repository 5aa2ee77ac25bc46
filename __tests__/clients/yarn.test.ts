import { describeClients } from './scenario.js';

describeClients('yarn');
