/** What the journal keeps about a credential that its vendor can revoke. It contains no secret. */
export interface RevocationRecord {
  readonly provider: 'jfrog';
  /** The registry. */
  readonly url: string;
  /** The scope in the key of the credential, `//host/:@scope:_authToken`, if the URL has a credential per scope. */
  readonly scope?: string;
  /** The vendor's API; empty if it follows from the URL. */
  readonly endpoint: string;
  /** The file of ours that holds the credential. */
  readonly path: string;
}
