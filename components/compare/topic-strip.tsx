import type { ComparisonModel, TopicRow } from "@/lib/charts/comparison/model";
import { stripMarks, stripShapes, stripSize, type stripTicks } from "@/lib/charts/comparison/time-strip";
import styles from "./topic-strip.module.css";

type Ticks = ReturnType<typeof stripTicks>;

/** The shapes of marks, once for all strips. */
export function StripShapes({ columns }: Pick<ComparisonModel, "columns">) {
  return (
    <svg className={styles.shapes} aria-hidden="true">
      <defs>
        {columns.map(({ slot, shape }) => (
          <path key={slot} id={`position-${slot}`} d={stripShapes[shape]} />
        ))}
        <path id="position-bar" d={stripShapes.bar} />
      </defs>
    </svg>
  );
}

/** The labels of the time axis. */
export function StripAxis({ ticks }: { readonly ticks: Ticks }) {
  return (
    <svg className={styles.axis} height={stripSize.axis} aria-hidden="true">
      {ticks.map(({ x, text, isMain, anchor }) => (
        <text key={x} x={x} y={stripSize.axis - 4} textAnchor={anchor} className={isMain ? undefined : styles.minor}>
          {text}
        </text>
      ))}
    </svg>
  );
}

interface TopicStripProps {
  readonly model: ComparisonModel;
  readonly topic: TopicRow;
  readonly ticks: Ticks;
}

/** The positions on a topic at their dates; a date that is not known to the day is a bar over all its possible days. */
export function TopicStrip({ model, topic, ticks }: TopicStripProps) {
  const { height, bar, hollow } = stripSize;
  return (
    <svg className={styles.strip} height={height} aria-hidden="true">
      {ticks.map(({ x }) => (
        <line key={x} x1={x} x2={x} y1={0} y2={height} className={styles.grid} />
      ))}
      <line x1={0} x2="100%" y1={height / 2} y2={height / 2} className={styles.grid} />
      {stripMarks(model, topic).map(({ id, slot, lane, from, to, middle, isCoarse, isNewest }) => {
        const span = { x1: from, x2: to, y1: lane, y2: lane };
        return (
          <g key={id} className={`${styles[slot]} ${isNewest ? "" : styles.earlier}`}>
            {isCoarse && <line {...span} strokeWidth={bar} />}
            <use href={`#position-${isCoarse ? "bar" : slot}`} x={middle} y={lane} />
            {isCoarse && !isNewest && <line {...span} strokeWidth={hollow} className={styles.inside} />}
          </g>
        );
      })}
    </svg>
  );
}
