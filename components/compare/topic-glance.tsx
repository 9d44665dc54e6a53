import type { ComparisonModel } from "@/lib/charts/comparison/model";
import { stripTicks } from "@/lib/charts/comparison/time-strip";
import styles from "./topic-glance.module.css";
import { StripShapes, TopicStrip } from "./topic-strip";

/** The topics of a comparison and when each side took its positions on them, small: a picture of it, without links. */
export function TopicGlance({ model }: { readonly model: ComparisonModel }) {
  const ticks = stripTicks(model.ticks);
  return (
    <div className={styles.glance} aria-hidden="true">
      <StripShapes columns={model.columns} />
      {model.topics.map((topic) => (
        <div key={topic.id} className={styles.topic}>
          <span>{topic.title}</span>
          <TopicStrip model={model} ticks={ticks} topic={topic} />
        </div>
      ))}
    </div>
  );
}
