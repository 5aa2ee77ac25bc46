import { describeTools } from './describe-tools.js';

describeTools('semantic-release', 'changesets', 'release-it', 'np', 'beachball');
