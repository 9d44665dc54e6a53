import forms from "@/components/site/forms.module.css";
import type { AddressProps } from "@/components/site/story-props";
import { endpointGroups, endpoints } from "@/lib/api/endpoints";
import { storyOutline } from "@/lib/charts/story-outline";
import { datasets } from "@/lib/datasets/registry";
import { callsOf } from "@/lib/openapi/api-calls";
import { callFields } from "@/lib/openapi/call-fields";
import { knownOrigin, origin } from "@/lib/server/origin";
import { apiPageText } from "@/lib/text/api-page-text";
import { openApiText } from "@/lib/text/open-api-text";
import { CallForm } from "./call-form";
import callStyles from "./call-form.module.css";
import styles from "./data.module.css";

/** Every endpoint of the registry with a form to try it on the dataset and the chart that the page's address chooses. */
export function ApiCalls({ story, lang, parameters }: AddressProps) {
  const text = apiPageText[lang];
  const docs = openApiText[lang];
  const { charts, datasets: filled } = storyOutline(story);
  const dataset = filled.find((name) => name === parameters.get("_v_dataset")) ?? filled[0] ?? "deals";
  const chart = (charts.find(({ id }) => id === parameters.get("_v_chart")) ?? charts[0])?.id ?? "";
  const page = `${origin().origin}/${lang}/${story.id}/charts/${chart}`;
  const pathValues: Readonly<Record<string, string | undefined>> = {
    story: story.id,
    id: story.rows[dataset][0]?.id,
    chart,
    type: "not-found",
  };
  const names = filled.map((id) => ({ id, title: datasets[id].label }));
  const choices = [
    { name: "_v_dataset", label: text.dataset, value: dataset, options: names },
    { name: "_v_chart", label: text.chart, value: chart, options: charts },
  ];
  return (
    <>
      <form className={`${forms.controls} ${callStyles.choose}`} aria-label={text.choose}>
        {choices.map(({ name, label, value, options }) => (
          <label key={name} className={callStyles.pick}>
            {label}
            <select name={name} defaultValue={value}>
              {options.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title[lang]}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">{text.show}</button>
      </form>
      {endpointGroups.map((group) => (
        <section key={group} className={styles.card} aria-labelledby={`group-${group}`}>
          <h2 id={`group-${group}`}>{docs.groups[group].title}</h2>
          <p>{docs.groups[group].description}</p>
          {endpoints
            .filter((endpoint) => endpoint.group === group)
            .map((endpoint) => (
              <section key={endpoint.name} aria-labelledby={endpoint.name}>
                <h3 id={endpoint.name}>
                  <code>{endpoint.address.replace("{story}", story.id)}</code>
                </h3>
                <p>{endpoint.description[lang]}</p>
                <CallForm
                  key={`${dataset} ${chart}`}
                  lang={lang}
                  name={endpoint.name}
                  origin={knownOrigin()}
                  fields={callFields(endpoint, story, lang, { dataset, chart, page })}
                  paths={callsOf(endpoint)
                    .filter((call) => call.dataset === null || call.dataset === dataset)
                    .map(({ format, path }) => ({
                      format,
                      path: path.replace(/\{([^}]+)\}/g, (whole, name: string) => pathValues[name] ?? whole),
                    }))}
                />
              </section>
            ))}
        </section>
      ))}
    </>
  );
}
