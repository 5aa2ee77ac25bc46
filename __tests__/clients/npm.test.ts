import { describeClients } from './scenario.js';

describeClients('npm');
