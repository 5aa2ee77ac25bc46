import { describeTools } from './scenario.js';

describeTools('semantic-release', 'changesets', 'release-it', 'np', 'beachball');
