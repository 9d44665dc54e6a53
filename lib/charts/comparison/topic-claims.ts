import type { Story } from "@/lib/story/story";

/** How many claims stand on a topic, and on how many of them an answer and a documented outcome are known. */
export interface TopicClaims {
  readonly count: number;
  readonly answered: number;
  readonly outcomes: number;
}

/** Counts the claims on a topic, whoever made them. */
export function topicClaims(story: Story, topic: string): TopicClaims {
  const claims = story.rows.claims.filter(({ topic_id: on }) => on === topic);
  return {
    count: claims.length,
    answered: claims.filter(({ response_en: answer }) => answer !== null).length,
    outcomes: claims.filter(({ outcome_en: outcome }) => outcome !== null).length,
  };
}
