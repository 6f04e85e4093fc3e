/** The person who asks, as the platform vouches for them. */
export interface Actor {
  readonly accountId: string;
}
