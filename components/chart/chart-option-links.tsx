import { ChoiceLinks } from "@/components/site/choice-links";
import { chartText } from "@/lib/text/chart-text";
import type { Lang } from "@/lib/text/lang";
import { optionLabel } from "@/lib/text/option-label";

interface ChartOptionLinksProps {
  readonly lang: Lang;
  readonly options: { readonly [option: string]: readonly string[] };
  readonly parameters: URLSearchParams;
}

/** Links for the view options of a chart; the first value of each is the default. */
export function ChartOptionLinks({ lang, options, parameters }: ChartOptionLinksProps) {
  const text = chartText[lang];
  return Object.entries(options).map(([option, values]) => {
    const parameter = `_v_${option}`;
    const current = parameters.get(parameter) ?? values[0];
    return (
      <ChoiceLinks
        key={option}
        label={`${text.options}: ${optionLabel(option, lang)}`}
        choices={values.map((value, index) => ({
          label: optionLabel(value, lang),
          changes: { [parameter]: index === 0 ? null : value },
          current: value === current,
        }))}
      />
    );
  });
}
