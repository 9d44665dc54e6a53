import { LostInStory } from "@/components/site/lost-in-story";

/** Shown inside a story for an address that names no page of it. */
export default function NotFound() {
  return <LostInStory />;
}
