import { TextLines } from "../kit/text-lines";
import { type PlacedLabel, valuationsType } from "./places";

interface ValuationLabelsProps {
  readonly labels: readonly PlacedLabel[];
}

/** Labels beside marks, each with its leader; pointing at one is pointing at its mark. */
export function ValuationLabels({ labels }: ValuationLabelsProps) {
  const { name, text } = valuationsType;
  return labels.map(({ id, leader, texts }) => (
    <g key={id} data-mark={id}>
      {leader.length > 0 && <polyline points={leader.join(" ")} fill="none" stroke="var(--ink-2)" strokeWidth={0.75} />}
      {texts.map(({ x, y, lines, bold, quiet }) => (
        <TextLines
          key={y}
          x={x}
          y={y}
          lines={lines}
          size={bold ? name : text}
          bold={bold ?? false}
          color={quiet ? "var(--ink-2)" : "var(--ink)"}
          halo
        />
      ))}
    </g>
  ));
}
