import { notFound } from "next/navigation";

/** Answers every other address below this one. */
export default function Rest(): never {
  notFound();
}
