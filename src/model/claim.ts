/** What the article says, and what the public record shows of it. */

export const CLAIM_KINDS = ['event', 'state-of-affairs', 'accusation', 'statement', 'analysis'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

export const STANDINGS = ['verified', 'probable', 'not-supported', 'unknown', 'opinion'] as const;
/** What the public record shows of a claim. */
export type Standing = (typeof STANDINGS)[number];

export interface Claim {
  id: string;
  paragraph: number;
  kinds: ClaimKind[];
  text: string;
  /** Who says it. */
  by: string;
  place?: string;
  stated?: string;
  hedging?: string;
  standing: Standing;
  record: string;
  sources: string[];
  events: string[];
  /** Id of an earlier claim that this one repeats. */
  repeats?: string;
}
