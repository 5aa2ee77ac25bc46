import { describeClients } from './describe-clients.js';

describeClients('npm');
